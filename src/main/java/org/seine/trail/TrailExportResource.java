package org.seine.trail;

import static org.seine.sharing.Operation.EXPORT_TRAIL;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** The trail as a file. What breaks midway breaks the connection off: no part looks whole. */
@Path("/api/v1/trail")
@Tag(name = "trail")
@Blocking
public class TrailExportResource {
  private final TrailExport export;
  private final CurrentCaller caller;
  private final ObjectMapper mapper;

  TrailExportResource(TrailExport export, CurrentCaller caller, ObjectMapper mapper) {
    this.export = export;
    this.caller = caller;
    this.mapper = mapper;
  }

  @GET
  @Path("/entries.jsonl")
  @Produces("application/jsonl")
  @Needs(EXPORT_TRAIL)
  @Operation(
      operationId = "exportTrailAsJsonLines",
      summary =
          "Export the entries of a search, each with its canonical bytes on a line of its own")
  @APIResponse(responseCode = "200", description = "All of them, oldest first")
  public Response jsonLines(@BeanParam TrailQuery query, @Context RoutingContext call) {
    return file(query, "jsonl", out -> new JsonLines(mapper, out), call);
  }

  @GET
  @Path("/entries.csv")
  @Produces("text/csv; charset=utf-8")
  @Needs(EXPORT_TRAIL)
  @Operation(
      operationId = "exportTrailAsTable",
      summary =
          "Export the entries of a search as a table; a cell that would start a formula has an"
              + " apostrophe before it")
  @APIResponse(responseCode = "200", description = "All of them, oldest first")
  public Response table(@BeanParam TrailQuery query, @Context RoutingContext call) {
    return file(query, "csv", CsvLines::new, call);
  }

  private Response file(TrailQuery query, String ending, Form form, RoutingContext call) {
    TrailExport.Export recorded = export.of(query, caller.get());
    StreamingOutput body =
        out -> {
          try {
            recorded.to(form.on(out));
          } catch (IOException | RuntimeException e) {
            call.response().reset();
            throw e;
          }
        };
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"trail." + ending + "\"")
        .build();
  }

  /** A form of the file. */
  @FunctionalInterface
  private interface Form {
    EntryLines on(OutputStream out) throws IOException;
  }
}
