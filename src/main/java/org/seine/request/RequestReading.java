package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.Found;
import org.seine.national.NationalRules;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;

/** Opens requests for the units that may see them. */
@ApplicationScoped
class RequestReading {
  private final Requests requests;
  private final Alarms alarms;
  private final NationalRules national;
  private final FiledReading reading;

  RequestReading(Requests requests, Alarms alarms, NationalRules national, FiledReading reading) {
    this.requests = requests;
    this.alarms = alarms;
    this.national = national;
    this.reading = reading;
  }

  /**
   * Opens a request.
   *
   * @throws org.seine.sharing.NotVisible if there is none for this unit (404)
   */
  Uni<RequestView> open(UUID id, Caller by) {
    return Panache.withSession(() -> find(id, by))
        .flatMap(
            all ->
                reading.open(
                    all.found,
                    Operation.OPEN_REQUEST,
                    by,
                    record ->
                        RequestView.of(
                            record, all.alarms, Party.of(by, all.found.row()), all.says)));
  }

  private Uni<All> find(UUID id, Caller by) {
    return requests
        .find(id, by)
        .flatMap(
            found ->
                alarms
                    .of(id)
                    .flatMap(
                        raised -> says(found.row()).map(says -> new All(found, raised, says))));
  }

  private Uni<StateSays> says(Request request) {
    return request.direction == Direction.TO_COURT
        ? Uni.createFrom().item(new StateSays(null))
        : national.now(request.participant).map(StateSays::new);
  }

  private record All(Found<Request> found, List<RequestAlarmRow> alarms, StateSays says) {}
}
