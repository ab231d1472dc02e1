package org.seine.request;

import static org.seine.sharing.Operation.OPEN_REQUEST_DOCUMENT;
import static org.seine.sharing.Operation.PUT_REQUEST_DOCUMENT;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.RecordKind;
import org.seine.document.DocumentResource;
import org.seine.document.FiledDocuments;
import org.seine.document.FiledDownloads;
import org.seine.dossier.DossierAccess;
import org.seine.sharing.Caller;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/**
 * Documents of a request: annexes, proofs of sending, replies in their original form, translations.
 * The file is the body of the call; what it is called travels in headers. What the requested side
 * gave on conditions that bind is let go only to whoever acknowledges them (Art. 93(5)).
 */
@Path("/api/v1/requests/{id}/documents/{document}")
@Tag(name = "requests")
@Blocking
public class RequestDocumentResource {
  private final Requests requests;
  private final DossierAccess dossiers;
  private final FiledDocuments documents;
  private final FiledDownloads downloads;
  private final CurrentCaller caller;

  RequestDocumentResource(
      Requests requests,
      DossierAccess dossiers,
      FiledDocuments documents,
      FiledDownloads downloads,
      CurrentCaller caller) {
    this.requests = requests;
    this.dossiers = dossiers;
    this.documents = documents;
    this.downloads = downloads;
    this.caller = caller;
  }

  @PUT
  @Consumes(MediaType.WILDCARD)
  @Needs(PUT_REQUEST_DOCUMENT)
  @Operation(
      operationId = "putRequestDocument",
      summary = "Put a document to a request, for a step to bring")
  @APIResponse(responseCode = "201", description = "Sealed and kept")
  @APIResponse(responseCode = "200", description = "The same document was there already")
  @APIResponse(responseCode = "400", description = "Name, type or length are not as announced")
  @APIResponse(responseCode = "404", description = "No such request for this unit")
  @APIResponse(responseCode = "408", description = "The file came too slowly")
  @APIResponse(
      responseCode = "409",
      description = "Another is there, too many are, or the file is closed")
  @APIResponse(responseCode = "413", description = "Larger than the portal takes")
  @APIResponse(responseCode = "415", description = "Content of another type than declared")
  @APIResponse(responseCode = "507", description = "The content store has no room left")
  public Response put(
      @RestPath UUID id,
      @RestPath UUID document,
      @RestHeader(DocumentResource.NAME) @Nullable String name,
      @RestHeader(DocumentResource.TYPE) @Nullable String type,
      @RestHeader(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      InputStream body)
      throws IOException {
    var by = caller.get();
    return documents.put(
        () -> destination(id, by),
        document,
        new FiledDocuments.Incoming(name, type, length, body),
        RecordKind.REQUEST,
        PUT_REQUEST_DOCUMENT,
        by);
  }

  private Uni<FiledDocuments.Destination<Request>> destination(UUID id, Caller by) {
    return Panache.withSession(() -> requests.destination(id, by))
        .call(to -> dossiers.prove(to.place(), to.found().row().participant, by));
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @Needs(OPEN_REQUEST_DOCUMENT)
  @Operation(
      operationId = "openRequestDocument",
      summary = "Open a document that a step brought, whole or one range of it")
  @APIResponse(responseCode = "200", description = "The document, each frame proved")
  @APIResponse(responseCode = "206", description = "The range, each frame of it proved")
  @APIResponse(responseCode = "404", description = "No such document for this unit")
  @APIResponse(
      responseCode = "412",
      description = "Other conditions bind than those that were acknowledged")
  @APIResponse(responseCode = "416", description = "The range begins behind the end")
  @APIResponse(
      responseCode = "428",
      description = "It was given on conditions that bind, and they were not acknowledged")
  public Response open(
      @RestPath UUID id,
      @RestPath UUID document,
      @RestHeader("Range") @Nullable String range,
      @RestHeader("If-Range") @Nullable String ifRange,
      @RestHeader(Acknowledgement.HEADER) @Nullable String conditions,
      @Context RoutingContext call)
      throws IOException {
    var by = caller.get();
    var acknowledged = Acknowledgement.of(conditions);
    return downloads.send(
        () -> requests.find(id, by),
        document,
        new FiledDownloads.Asked(range, ifRange, call),
        record -> acknowledged.release(record, document, by),
        OPEN_REQUEST_DOCUMENT,
        by);
  }
}
