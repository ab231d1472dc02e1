package org.seine.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetAccess;
import org.seine.dossier.DossierAccess;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.measure.RegisterAccess;
import org.seine.request.RequestAccess;
import org.seine.sharing.Caller;

/**
 * Finds the record of a thread, and who else sees it. Each method runs in the session of its
 * caller.
 */
@ApplicationScoped
class Subjects {
  private final LeadAccess leads;
  private final DossierAccess dossiers;
  private final AssetAccess assets;
  private final RegisterAccess measures;
  private final RequestAccess requests;

  Subjects(
      LeadAccess leads,
      DossierAccess dossiers,
      AssetAccess assets,
      RegisterAccess measures,
      RequestAccess requests) {
    this.leads = leads;
    this.dossiers = dossiers;
    this.assets = assets;
    this.measures = measures;
    this.requests = requests;
  }

  /**
   * The record, if this unit sees it.
   *
   * @param provider of a lead: needed only if several units gave one of this id
   * @throws org.seine.sharing.NotVisible if there is none for this unit (404)
   */
  Uni<Subject> visible(SubjectKind kind, UUID id, @Nullable UUID provider, Caller by) {
    return switch (kind) {
      case LEAD -> leads.visible(LeadAddress.of(id, provider), by).flatMap(this::lead);
      case DOSSIER -> dossiers.inside(id, by).flatMap(place -> dossier(id));
      case ASSET ->
          assets
              .visible(id, by)
              .flatMap(seen -> filed(kind, id, seen.dossier(), seen.compartment()));
      case MEASURE ->
          measures
              .visible(id, by)
              .flatMap(seen -> filed(kind, id, seen.dossier(), seen.compartment()));
      case REQUEST -> requests.visible(id, by).flatMap(seen -> request(id, seen));
    };
  }

  /** The record of a thread. */
  Uni<Subject> of(DialogueThread thread, Caller by) {
    return visible(thread.kind, thread.recordId, thread.recordUnit, by);
  }

  private Uni<Subject> lead(LeadAccess.Seen seen) {
    return leads
        .readers(seen)
        .map(
            readers ->
                new Subject(
                    SubjectKind.LEAD,
                    seen.record(),
                    seen.id(),
                    seen.provider(),
                    null,
                    readers.seeEachOther()
                        ? List.of(with(seen.provider(), readers.units()))
                        : readers.units().stream()
                            .map(one -> with(seen.provider(), Set.of(one)))
                            .toList()));
  }

  private static Set<UUID> with(UUID provider, Set<UUID> recipients) {
    Set<UUID> circle = new LinkedHashSet<>(recipients);
    circle.add(provider);
    return circle;
  }

  /** Of the participants in a file none but the Court learns of the others. */
  private Uni<Subject> dossier(UUID id) {
    return dossiers
        .working(id)
        .map(
            all -> {
              Set<UUID> court = new LinkedHashSet<>();
              all.stream().filter(one -> one.ofCourt()).forEach(one -> court.add(one.unit()));
              Map<UUID, Set<UUID>> circles = new LinkedHashMap<>();
              all.stream()
                  .filter(one -> !one.ofCourt())
                  .forEach(
                      one ->
                          circles
                              .computeIfAbsent(
                                  one.compartment(), place -> new LinkedHashSet<>(court))
                              .add(one.unit()));
              List<Set<UUID>> circlesOfAll = new ArrayList<>(circles.values());
              circlesOfAll.add(court);
              return new Subject(SubjectKind.DOSSIER, id, id, null, id, circlesOfAll);
            });
  }

  /** While a State drafts a request, its own units alone may be named beside it. */
  private Uni<Subject> request(UUID id, RequestAccess.Seen seen) {
    return dossiers
        .present(seen.dossier(), seen.compartment())
        .map(
            present ->
                filed(
                    SubjectKind.REQUEST,
                    id,
                    seen.dossier(),
                    present.stream().filter(one -> seen.shownToTheCourt() || !one.ofCourt())));
  }

  private Uni<Subject> filed(SubjectKind kind, UUID id, UUID dossier, UUID compartment) {
    return dossiers
        .present(dossier, compartment)
        .map(present -> filed(kind, id, dossier, present.stream()));
  }

  private static Subject filed(
      SubjectKind kind, UUID id, UUID dossier, Stream<DossierAccess.Present> present) {
    Set<UUID> circle = new LinkedHashSet<>();
    present.forEach(one -> circle.add(one.unit()));
    return new Subject(kind, id, id, null, dossier, List.of(circle));
  }
}
