package org.seine.notice;

import static org.seine.sharing.Operation.HEAR_NOTICES;
import static org.seine.sharing.Operation.LIST_NOTICES;
import static org.seine.sharing.Operation.MARK_ALL_NOTICES;
import static org.seine.sharing.Operation.MARK_NOTICE;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.AccessRecord;
import org.seine.sharing.Caller;
import org.seine.sharing.Needs;
import org.seine.sharing.Outcome;
import org.seine.sharing.door.CurrentCaller;
import org.seine.sharing.door.OpenCalls;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Unavailable;
import org.seine.web.UuidV7;

/** One's own notices in the acting unit: reading them, and hearing of new ones as they come. */
@Cancellable(false)
@Path("/api/v1/notices")
@Tag(name = "notices")
public class NoticeResource {
  private static final String LONGEST_SECONDS = "1800";
  private static final Duration LONGEST_TO_RECORD = Duration.ofSeconds(10);

  private final Notices notices;
  private final NoticeStream stream;
  private final OpenCalls open;
  private final AccessRecord trail;
  private final CurrentCaller caller;

  NoticeResource(
      Notices notices,
      NoticeStream stream,
      OpenCalls open,
      AccessRecord trail,
      CurrentCaller caller) {
    this.notices = notices;
    this.stream = stream;
    this.open = open;
    this.trail = trail;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(LIST_NOTICES)
  @Operation(operationId = "listNotices", summary = "List one's own notices")
  @APIResponse(responseCode = "200", description = "A page of notices, the newest first")
  public Uni<Page<NoticeView>> list(
      @RestQuery @DefaultValue("false") boolean unread, @Valid @BeanParam PageRequest page) {
    return notices.page(unread, page, caller.get());
  }

  @PUT
  @Path("/{id}/read")
  @Needs(MARK_NOTICE)
  @Operation(operationId = "markNotice", summary = "Mark one of one's notices as read")
  @APIResponse(responseCode = "204", description = "It is read")
  @APIResponse(responseCode = "404", description = "One has no such notice")
  public Uni<RestResponse<Void>> read(UUID id) {
    return notices.read(id, caller.get()).map(done -> RestResponse.noContent());
  }

  @PUT
  @Path("/read")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(MARK_ALL_NOTICES)
  @Operation(
      operationId = "markAllNotices",
      summary = "Mark notices as read, up to the newest seen")
  @APIResponse(responseCode = "204", description = "They are read; newer ones stay as they are")
  public Uni<RestResponse<Void>> readAll(@NotNull @Valid Seen seen) {
    return notices.readUpTo(seen.newest(), caller.get()).map(done -> RestResponse.noContent());
  }

  @GET
  @Path("/stream")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Needs(HEAR_NOTICES)
  @Operation(
      operationId = "hearNotices",
      summary = "Wait for one's own notices, as server-sent events")
  @APIResponse(
      responseCode = "200",
      description =
          "Events: notice with a Notice as its data and the notice's id as its id; unread with how"
              + " many are unread. Comments keep the line alive. It ends when the session, the"
              + " token or the membership does, and after the seconds asked for",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = NoticeView.class)))
  public Multi<OutboundSseEvent> stream(
      @RestHeader("Last-Event-ID")
          @Parameter(description = "The notice seen last: those after it are sent first")
          @Nullable UUID last,
      @RestQuery
          @DefaultValue(LONGEST_SECONDS)
          @Min(1) @Max(1800) @Parameter(description = "Ends after so many seconds at the latest")
          int seconds,
      @Context Sse sse,
      @Context HttpServerRequest call) {
    Caller by = caller.get();
    if (last != null) {
      UuidV7.require("Last-Event-ID", last);
    }
    stream.take(by.member());
    try {
      // The head of a stream leaves before its first event is asked for, and with it the status:
      // so the entry is awaited here, on a worker thread.
      trail
          .write(by, HEAR_NOTICES, null, Outcome.DONE, null, 1)
          .ifNoItem()
          .after(LONGEST_TO_RECORD)
          .failWith(() -> new Unavailable("trail"))
          .await()
          .indefinitely();
    } catch (RuntimeException e) {
      stream.give(by.member());
      throw e;
    }
    return RestMulti.fromMultiData(
            stream
                .of(
                    by,
                    last,
                    Duration.ofSeconds(seconds),
                    () -> open.mayGoOn(by, HEAR_NOTICES, call))
                .map(event -> written(event, sse))
                .onTermination()
                .invoke(() -> stream.give(by.member())))
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Accel-Buffering", "no")
        .build();
  }

  private static OutboundSseEvent written(Event event, Sse sse) {
    var building = sse.newEventBuilder();
    return switch (event.kind()) {
      case NOTICE -> {
        NoticeView notice = Objects.requireNonNull(event.notice());
        yield building
            .name("notice")
            .id(notice.id().toString())
            .mediaType(MediaType.APPLICATION_JSON_TYPE)
            .data(NoticeView.class, notice)
            .build();
      }
      case UNREAD ->
          building
              .name("unread")
              .mediaType(MediaType.TEXT_PLAIN_TYPE)
              .data(String.class, Long.toString(event.unread()))
              .build();
      case ALIVE, OVER -> building.comment("").build();
    };
  }

  /**
   * What one has seen.
   *
   * @param newest the newest notice that was shown
   */
  @Schema(name = "NoticesSeen")
  record Seen(@NotNull UUID newest) {}
}
