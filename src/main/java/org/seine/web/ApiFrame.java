package org.seine.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to the API description what holds for every operation, so that no resource repeats it: the
 * acting unit's header, the answers of the frame and the door, and the form of a problem.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiFrame implements OASFilter {
  private static final String PROBLEM = "Problem";

  /** Operations that are open without acting for a unit. */
  private static final Set<String> WITHOUT_UNIT =
      Set.of(
          "endAllSessions",
          "endSession",
          "readOwnMemberships",
          "readRevocationList",
          "readSession");

  /** What the frame and the door can answer to any operation. */
  private static final Map<String, String> EVERYWHERE =
      new TreeMap<>(
          Map.of(
              "400", "The call cannot be understood; says what was expected and found",
              "401", "Nobody signed in, or the token is not valid here",
              "403", "No active membership of the named unit, or no role that allows this",
              "406", "The answer cannot be given in the form that is asked for",
              "429", "Too many calls; Retry-After says when to try again",
              "500", "The portal failed",
              "503", "A part the portal needs, the trail included, did not answer"));

  /** What it can answer where there is a body. */
  private static final Map<String, String> WITH_BODY =
      Map.of(
          "411", "The length of the body is missing",
          "413", "The body is too large",
          "415", "The body is in a form that is not taken here");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema(PROBLEM, problem());
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(ApiFrame::complete));
  }

  private static void complete(Operation operation) {
    EVERYWHERE.forEach((status, words) -> add(operation, status, words));
    if (operation.getRequestBody() != null) {
      WITH_BODY.forEach((status, words) -> add(operation, status, words));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (status.charAt(0) >= '4') {
                answer.setContent(
                    OASFactory.createContent()
                        .addMediaType(ProblemResponse.MEDIA_TYPE.toString(), reference()));
              }
            });
    sort(operation.getResponses());
    if (!WITHOUT_UNIT.contains(operation.getOperationId())) {
      operation.addParameter(unit());
    }
  }

  private static void add(Operation operation, String status, String words) {
    if (!operation.getResponses().hasAPIResponse(status)) {
      operation
          .getResponses()
          .addAPIResponse(status, OASFactory.createAPIResponse().description(words));
    }
  }

  private static void sort(APIResponses responses) {
    Map<String, APIResponse> sorted = new TreeMap<>(Comparator.naturalOrder());
    sorted.putAll(responses.getAPIResponses());
    responses.setAPIResponses(sorted);
  }

  private static Parameter unit() {
    return OASFactory.createParameter()
        .name("Seine-Unit")
        .in(Parameter.In.HEADER)
        .required(true)
        .description("The unit the caller acts for")
        .schema(text().format("uuid"));
  }

  private static MediaType reference() {
    return OASFactory.createMediaType()
        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM));
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("What went wrong (RFC 9457); types are listed in docs/problems.md")
        .addProperty("type", text().format("uri"))
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("title", text())
        .addProperty("detail", text())
        .addProperty("expected", text())
        .addProperty("found", text())
        .required(List.of("type", "status", "title"))
        .examples(
            List.of(
                new TreeMap<>(
                    Map.of(
                        "type",
                        ProblemDetails.TYPES + "not-found",
                        "status",
                        404,
                        "title",
                        "Not found",
                        "detail",
                        "There is no such record for this unit."))));
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
