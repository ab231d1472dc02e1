package org.seine.lead;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seine.directory.Directory;
import org.seine.directory.UnitView;
import org.seine.lead.form.Fault;
import org.seine.sharing.ParticipantKind;

/** What the directory says of the units that a lead names as its recipients. */
@ApplicationScoped
class Addressees {
  private final Directory directory;

  Addressees(Directory directory) {
    this.directory = directory;
  }

  Uni<Units> of(Collection<UUID> named) {
    return Multi.createFrom()
        .iterable(named)
        .onItem()
        .transformToUniAndConcatenate(directory::unit)
        .collect()
        .asList()
        .map(
            found ->
                new Units(
                    List.copyOf(named),
                    found.stream().collect(Collectors.toMap(UnitView::id, unit -> unit))));
  }

  /** The units that were named, and those of them that the directory knows. */
  record Units(List<UUID> named, Map<UUID, UnitView> known) {
    /** A fault if a lead cannot be sent to one of them. */
    List<Fault> unknown() {
      return named.stream()
              .allMatch(unit -> known.containsKey(unit) && known.get(unit).canHoldContent())
          ? List.of()
          : List.of(new Fault("/card/recipients", "wrong.unknownRecipient"));
    }

    boolean isProsecutor(UUID unit) {
      return known.containsKey(unit)
          && known.get(unit).participantKind() == ParticipantKind.COURT_OTP;
    }
  }
}
