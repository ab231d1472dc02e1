package org.seine.dialogue;

import static org.seine.sharing.Operation.BEGIN_THREAD;
import static org.seine.sharing.Operation.INVITE_TO_THREAD;
import static org.seine.sharing.Operation.LIST_THREADS;
import static org.seine.sharing.Operation.OPEN_THREAD;
import static org.seine.sharing.Operation.WRITE_MESSAGE;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.PageRequest;
import org.seine.web.UuidV7;
import org.seine.web.Versioned;

/** Threads beside a record: to open, to read, to write in. They change no formal state. */
@Cancellable(false)
@Path("/api/v1/threads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dialogue")
public class ThreadResource {
  private final ThreadList list;
  private final ThreadBeginning beginning;
  private final ThreadReading reading;
  private final ThreadWriting writing;
  private final ThreadInviting inviting;
  private final CurrentCaller caller;

  ThreadResource(
      ThreadList list,
      ThreadBeginning beginning,
      ThreadReading reading,
      ThreadWriting writing,
      ThreadInviting inviting,
      CurrentCaller caller) {
    this.list = list;
    this.beginning = beginning;
    this.reading = reading;
    this.writing = writing;
    this.inviting = inviting;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_THREADS)
  @Operation(
      operationId = "listThreads",
      summary = "List the threads on a record in which this unit takes part")
  @APIResponse(
      responseCode = "200",
      description = "The newest first, and with whom one can be opened")
  @APIResponse(responseCode = "404", description = "No such record for this unit")
  public Uni<ThreadRow.OfRecord> list(
      @RestQuery @NotNull SubjectKind kind,
      @RestQuery @NotNull UUID record,
      @RestQuery
          @Parameter(description = "Of a lead: needed only if several units gave one of this id")
          @Nullable UUID provider) {
    return list.of(kind, record, provider, caller.get());
  }

  @PUT
  @Path("/{thread}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(BEGIN_THREAD)
  @Operation(
      operationId = "beginThread",
      summary = "Open a thread with units that see the record; the client makes the id (UUID 7)")
  @APIResponse(responseCode = "200", description = "Opened; the same call again changes nothing")
  @APIResponse(responseCode = "404", description = "No such record for this unit")
  @APIResponse(
      responseCode = "409",
      description = "Another thread is there under this id, or the unit has opened too many")
  @APIResponse(
      responseCode = "422",
      description = "A unit does not see the record, or may not know of another")
  public Uni<RestResponse<ThreadView>> begin(
      @RestPath UUID thread, @NotNull @Valid ThreadForm form) {
    UuidV7.require("thread", thread);
    return beginning.begin(thread, form, caller.get()).map(ThreadResource::shown);
  }

  @GET
  @Path("/{thread}")
  @Needs(OPEN_THREAD)
  @Operation(
      operationId = "openThread",
      summary = "Open a thread; the other units are told how far this one has read")
  @APIResponse(responseCode = "200", description = "Each entry proved to be its unit's")
  @APIResponse(responseCode = "404", description = "No such thread for this unit")
  public Uni<RestResponse<ThreadView>> open(
      @BeanParam ThreadAddress address, @Valid @BeanParam PageRequest page) {
    return reading.open(address, page, caller.get()).map(ThreadResource::shown);
  }

  @PUT
  @Path("/{thread}/messages/{message}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(WRITE_MESSAGE)
  @Operation(
      operationId = "writeMessage",
      summary = "Write a message or notes of a meeting; the client makes the id (UUID 7)")
  @APIResponse(responseCode = "200", description = "Written; the same call again changes nothing")
  @APIResponse(responseCode = "404", description = "No such thread for this unit")
  @APIResponse(
      responseCode = "409",
      description = "Another entry is there under this id, or the thread is full")
  @APIResponse(responseCode = "412", description = "A unit was invited since the thread was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<MessageView>> write(
      @BeanParam ThreadAddress address,
      @RestPath UUID message,
      @NotNull @Valid MessageForm form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    UuidV7.require("message", message);
    return writing
        .write(address, message, form, ifMatch, caller.get())
        .map(written -> Versioned.ok(written.message(), written.revision()));
  }

  @PUT
  @Path("/{thread}/units/{unit}")
  @Needs(INVITE_TO_THREAD)
  @Operation(
      operationId = "inviteToThread",
      summary = "Invite one more unit, which sees what is written from then on")
  @APIResponse(responseCode = "200", description = "Invited; the same call again changes nothing")
  @APIResponse(responseCode = "403", description = "Another unit opened the thread")
  @APIResponse(responseCode = "404", description = "No such thread for this unit")
  @APIResponse(responseCode = "409", description = "The thread is full")
  @APIResponse(responseCode = "412", description = "Another was invited since the thread was read")
  @APIResponse(
      responseCode = "422",
      description = "The unit does not see the record, or may not know of another")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ThreadView>> invite(
      @BeanParam ThreadAddress address,
      @RestPath UUID unit,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return inviting.invite(address, unit, ifMatch, caller.get()).map(ThreadResource::shown);
  }

  private static RestResponse<ThreadView> shown(ThreadView view) {
    return Versioned.ok(view, view.revision());
  }
}
