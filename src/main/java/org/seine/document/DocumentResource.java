package org.seine.document;

import static org.seine.sharing.Operation.EXPORT_DOCUMENT;
import static org.seine.sharing.Operation.LIST_DOCUMENTS;
import static org.seine.sharing.Operation.OPEN_DOCUMENT;
import static org.seine.sharing.Operation.REMOVE_DOCUMENT;
import static org.seine.sharing.Operation.UPLOAD_DOCUMENT;
import static org.seine.sharing.Operation.VERIFY_DOCUMENT;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.seine.document.transfer.Transfers;
import org.seine.lead.LeadAddress;
import org.seine.seal.DocumentView;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/** Documents of a lead. The file is the body of the call; what it is called travels in headers. */
@Path("/api/v1/leads/{id}/documents")
@Tag(name = "documents")
@Blocking
public class DocumentResource {
  /** The file's name: UTF-8, percent-encoded (RFC 3986, section 2.1). No log prints it. */
  public static final String NAME = "Seine-File-Name";

  /** The type that the provider declares for the file. No log prints it. */
  public static final String TYPE = "Seine-File-Type";

  private final DocumentIntake intake;
  private final DocumentRemoval removal;
  private final DocumentReading reading;
  private final DocumentVerification verification;
  private final DocumentExport export;
  private final Transfers transfers;
  private final CurrentCaller caller;
  private final long limit;

  DocumentResource(
      DocumentIntake intake,
      DocumentRemoval removal,
      DocumentReading reading,
      DocumentVerification verification,
      DocumentExport export,
      Transfers transfers,
      CurrentCaller caller,
      @ConfigProperty(name = "seine.document.max-bytes", defaultValue = "5368709120") long limit) {
    this.intake = intake;
    this.removal = removal;
    this.reading = reading;
    this.verification = verification;
    this.export = export;
    this.transfers = transfers;
    this.caller = caller;
    this.limit = limit;
  }

  @PUT
  @Path("/{document}")
  @Consumes(MediaType.WILDCARD)
  @Needs(UPLOAD_DOCUMENT)
  @Operation(operationId = "uploadDocument", summary = "Put a document to a lead")
  @APIResponse(responseCode = "201", description = "Sealed and kept")
  @APIResponse(responseCode = "200", description = "The same document was there already")
  @APIResponse(responseCode = "400", description = "Name, type or length are not as announced")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "408", description = "The file came too slowly")
  @APIResponse(
      responseCode = "409",
      description = "Another is there, too many are, or it is withdrawn")
  @APIResponse(responseCode = "413", description = "Larger than the portal takes")
  @APIResponse(responseCode = "415", description = "Content of another type than declared")
  @APIResponse(responseCode = "507", description = "The content store has no room left")
  public Response upload(
      @BeanParam LeadAddress address,
      @RestPath UUID document,
      @RestHeader(NAME) @Nullable String name,
      @RestHeader(TYPE) @Nullable String type,
      @RestHeader(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      InputStream body)
      throws IOException {
    UuidV7.require("document", document);
    if (length != null && length > limit) {
      throw new TooLarge(limit);
    }
    try (var transfer = transfers.begin(caller.get())) {
      var upload = Upload.begin(name, type, transfer.paced(body), limit);
      boolean isNew = intake.take(address, document, upload, length, caller.get());
      return Response.status(isNew ? 201 : 200).build();
    }
  }

  @DELETE
  @Path("/{document}")
  @Needs(REMOVE_DOCUMENT)
  @Operation(operationId = "removeDocument", summary = "Remove a document never submitted")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "It was submitted, or the lead is withdrawn")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response remove(
      @BeanParam LeadAddress address,
      @RestPath UUID document,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    removal.remove(address, document, IfMatch.of(ifMatch), caller.get());
    return Response.noContent().build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(LIST_DOCUMENTS)
  @Operation(operationId = "listDocuments", summary = "List the documents of a lead")
  @APIResponse(responseCode = "200", description = "Those that this unit holds the keys of")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  public List<DocumentView> list(@BeanParam LeadAddress address) throws IOException {
    return reading.list(address, caller.get());
  }

  @GET
  @Path("/{document}")
  @Produces(MediaType.WILDCARD)
  @Needs(OPEN_DOCUMENT)
  @Operation(operationId = "openDocument", summary = "Open a document, whole or one range of it")
  @APIResponse(responseCode = "200", description = "The document, each frame proved")
  @APIResponse(responseCode = "206", description = "The range, each frame of it proved")
  @APIResponse(responseCode = "404", description = "No such document for this unit")
  @APIResponse(responseCode = "416", description = "The range begins behind the end")
  public Response open(
      @BeanParam LeadAddress address,
      @RestPath UUID document,
      @RestHeader("Range") @Nullable String range,
      @RestHeader("If-Range") @Nullable String ifRange,
      @Context RoutingContext call)
      throws IOException {
    return send(
        call,
        sending ->
            reading
                .open(address, document, Download.asked(document, range, ifRange), caller.get())
                .answer(sending));
  }

  @GET
  @Path("/{document}/verification")
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(VERIFY_DOCUMENT)
  @Operation(operationId = "verifyDocument", summary = "Verify a document as a whole")
  @APIResponse(responseCode = "200", description = "Passed, failed or indeterminate, and why")
  @APIResponse(responseCode = "404", description = "No such document for this unit")
  public VerdictView verify(@BeanParam LeadAddress address, @RestPath UUID document)
      throws IOException {
    var transfer = transfers.begin(caller.get());
    try {
      return verification.verdict(address, document, caller.get());
    } finally {
      transfer.close();
    }
  }

  @GET
  @Path("/{document}/export")
  @Produces("application/zip")
  @Needs(EXPORT_DOCUMENT)
  @Operation(
      operationId = "exportDocument",
      summary = "Export a sealed document with all that proves it, for verifying offline")
  @APIResponse(responseCode = "200", description = "A folder as a zip, without compression")
  @APIResponse(responseCode = "404", description = "No such document for this unit")
  @APIResponse(
      responseCode = "409",
      description = "A draft, which nobody has signed, or a consent is missing; says whose")
  public Response export(
      @BeanParam LeadAddress address, @RestPath UUID document, @Context RoutingContext call)
      throws IOException {
    return send(call, sending -> export.of(address, document, caller.get()).answer(sending));
  }

  /** Keeps the place of the transfer until the answer is sent, or else gives it back. */
  private Response send(RoutingContext call, Answering answering) throws IOException {
    var transfer = transfers.begin(caller.get());
    try {
      return answering.by(new Sending(transfer, call));
    } catch (IOException | RuntimeException e) {
      transfer.close();
      throw e;
    }
  }

  /** Makes the answer that is sent. */
  @FunctionalInterface
  private interface Answering {
    Response by(Sending sending) throws IOException;
  }
}
