package org.seine.view;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.directory.Directory;
import org.seine.seal.SavedViewTexts;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/** Keeps the views of members, and gives each member the own ones and those that are offered. */
@ApplicationScoped
class Views {
  /** With those that colleagues offer; the own ones come first. */
  private static final int MOST_SHOWN = 250;

  private final SavedViewTexts texts;
  private final Directory directory;
  private final Trail trail;
  private final Clock clock;

  Views(SavedViewTexts texts, Directory directory, Trail trail, Clock clock) {
    this.texts = texts;
    this.directory = directory;
    this.trail = trail;
    this.clock = clock;
  }

  /** The caller's views and those offered in the unit, by their names. */
  Uni<List<SavedView>> of(Caller by) {
    return Panache.withSession(
            () ->
                rows(by)
                    .flatMap(
                        rows ->
                            directory.serving(by.unit()).map(serving -> new Found(rows, serving))))
        .flatMap(found -> texts.open(found.sealed(), by).map(opened -> found.shown(opened, by)));
  }

  private static Uni<List<StoredView>> rows(Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredView v where v.unit = :unit and (v.member = :member or v.offered ="
                            + " true) order by case when v.member = :member then 0 else 1 end,"
                            + " v.key",
                        StoredView.class)
                    .setParameter("unit", by.unit())
                    .setParameter("member", by.member())
                    .setMaxResults(MOST_SHOWN)
                    .getResultList());
  }

  /**
   * Keeps a view, or changes it.
   *
   * @param read the revision it was read at, 0 for a new one
   * @throws org.seine.web.BadInput if the list cannot be narrowed so, or the id of a new one is no
   *     UUID of version 7 (400)
   * @throws NotTheKeeper if it is offered by another member, who serves the unit still (403)
   * @throws NotVisible if it is another's that is not offered, or was removed (404)
   * @throws TooManyViews if the caller keeps as many as one may (409)
   * @throws org.seine.web.StaleVersion if it was changed meanwhile (412)
   */
  Uni<SavedView> keep(UUID id, ViewForm form, IfMatch read, Caller by) {
    form.list().require(form.asked());
    var text = new ViewText(form.name().strip(), form.asked());
    return texts
        .seal(id, text.written(), by)
        .flatMap(
            wrapped ->
                Panache.withTransaction(
                    () ->
                        oneAtATime(by)
                            .chain(() -> find(id, by))
                            .flatMap(found -> found == null ? fresh(id, read, by) : mine(found, by))
                            .call(row -> store(row, form, wrapped, read, by))))
        .map(row -> SavedView.of(row, text, true));
  }

  /**
   * Removes a view.
   *
   * @throws NotTheKeeper if it is offered by another member, who serves the unit still (403)
   * @throws NotVisible if there is none for the caller (404)
   * @throws org.seine.web.StaleVersion if it was changed meanwhile (412)
   */
  Uni<Void> remove(UUID id, IfMatch read, Caller by) {
    return Panache.withTransaction(
            () ->
                find(id, by)
                    .onItem()
                    .ifNull()
                    .failWith(() -> NotVisible.absent(RecordKind.VIEW.ref(id)))
                    .flatMap(found -> kept(found, by))
                    .invoke(row -> read.require(row.revision, "name", "asked", "offered"))
                    .call(row -> Panache.getSession().flatMap(session -> session.remove(row)))
                    .call(row -> trail.append(by, Operation.REMOVE_VIEW, row.ref())))
        .replaceWithVoid();
  }

  /**
   * What is counted, or is not there yet, cannot be locked: a member's saves follow one another.
   */
  private static Uni<Void> oneAtATime(Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, 122)) as text)",
                        String.class)
                    .setParameter(1, by.unit() + " " + by.member())
                    .getSingleResult())
        .replaceWithVoid();
  }

  private static Uni<@Nullable StoredView> find(UUID id, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredView v where v.unit = :unit and v.id = :id", StoredView.class)
                    .setParameter("unit", by.unit())
                    .setParameter("id", id)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getSingleResultOrNull());
  }

  /** What somebody offered who left the unit is the first one's who changes it. */
  private Uni<StoredView> mine(StoredView found, Caller by) {
    return kept(found, by)
        .call(row -> row.member.equals(by.member()) ? Uni.createFrom().voidItem() : requireRoom(by))
        .invoke(row -> row.member = by.member());
  }

  private Uni<StoredView> kept(StoredView row, Caller by) {
    if (!row.isSeenBy(by)) {
      throw NotVisible.hidden(row.ref());
    }
    return directory
        .serving(by.unit())
        .map(
            serving -> {
              if (!row.isKeptBy(by, serving)) {
                throw new NotTheKeeper();
              }
              return row;
            });
  }

  private static Uni<StoredView> fresh(UUID id, IfMatch read, Caller by) {
    if (read.version() != 0) {
      throw NotVisible.absent(RecordKind.VIEW.ref(id));
    }
    UuidV7.require("view", id);
    return requireRoom(by).replaceWith(() -> StoredView.fresh(id, by));
  }

  private static Uni<Void> requireRoom(Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(v) from StoredView v where v.unit = :unit and v.member ="
                            + " :member",
                        Long.class)
                    .setParameter("unit", by.unit())
                    .setParameter("member", by.member())
                    .getSingleResult())
        .invoke(
            many -> {
              if (many >= TooManyViews.MOST) {
                throw new TooManyViews();
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> store(StoredView row, ViewForm form, byte[] sealed, IfMatch read, Caller by) {
    read.require(row.revision, "name", "asked", "offered");
    row.list = form.list();
    row.offered = form.offered();
    row.sealed = sealed;
    row.revision++;
    row.changedAt = clock.instant();
    return Panache.getSession()
        .flatMap(session -> session.persist(row))
        .chain(() -> trail.append(by, Operation.KEEP_VIEW, row.ref()))
        .replaceWithVoid();
  }

  private record Found(List<StoredView> rows, Set<UUID> serving) {
    Map<UUID, byte[]> sealed() {
      return rows.stream().collect(Collectors.toMap(row -> row.id, row -> row.sealed));
    }

    List<SavedView> shown(Map<UUID, String> opened, Caller by) {
      return rows.stream()
          .map(
              row ->
                  SavedView.of(
                      row,
                      ViewText.of(Objects.requireNonNull(opened.get(row.id))),
                      row.isKeptBy(by, serving)))
          .sorted(Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER))
          .toList();
    }
  }
}
