package org.seine.dossier.filed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeyring;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Lists records that lie in compartments, page by page: none but those that the unit may see. */
@ApplicationScoped
public class FiledPages {
  /**
   * Up to so many compartments are named to the database beside the rule who sees what. From the
   * rule alone it cannot foresee that a unit sees little, and would walk through all that is hidden
   * from it; a unit that works in more has a page of rows together soon.
   */
  static final int NAMED = 200;

  private final CompartmentLabels labels;
  private final FileKeyring keyring;

  FiledPages(CompartmentLabels labels, FileKeyring keyring) {
    this.labels = labels;
    this.keyring = keyring;
  }

  /**
   * A page of the records that this unit may see, in the order of their ids, in the session of the
   * caller.
   */
  public <T extends FiledRecord> Uni<Page<T>> find(
      Class<T> type, Narrowing narrowing, PageRequest page, Caller by) {
    return compartments(narrowing, by)
        .flatMap(
            compartments ->
                compartments.isEmpty()
                    ? Uni.createFrom().item(List.<T>of())
                    : rows(type, narrowing, compartments, page, by))
        .map(rows -> Page.of(rows, page.limit(), row -> row.key.toString()));
  }

  private static Uni<List<UUID>> compartments(Narrowing narrowing, Caller by) {
    return Panache.getSession()
        .flatMap(
            session -> {
              var asked =
                  session
                      .createQuery("select c.key " + narrowing.compartments(), UUID.class)
                      .setParameter("unit", by.unit())
                      .setMaxResults(NAMED + 1);
              narrowing.ofCompartments().forEach(asked::setParameter);
              return asked.getResultList();
            });
  }

  private static <T extends FiledRecord> Uni<List<T>> rows(
      Class<T> type, Narrowing narrowing, List<UUID> compartments, PageRequest page, Caller by) {
    boolean few = compartments.size() <= NAMED;
    return Panache.getSession()
        .flatMap(
            session -> {
              var asked =
                  session
                      .createQuery(
                          "from %s r where r.key > :after and r.compartment in (select c.key %s)%s%s order by r.key"
                              .formatted(
                                  type.getSimpleName(),
                                  narrowing.compartments(),
                                  few ? " and r.compartment in :named" : "",
                                  narrowing.where()),
                          type)
                      .setParameter("after", page.after())
                      .setParameter("unit", by.unit())
                      .setMaxResults(page.oneMore());
              narrowing.ofCompartments().forEach(asked::setParameter);
              narrowing.values().forEach(asked::setParameter);
              if (few) {
                asked.setParameter("named", compartments);
              }
              return asked.getResultList();
            });
  }

  /**
   * The same page with each row beside its line of the list, opened with one key for each file.
   *
   * @param row makes it of a record and its line, which is empty where the record has none
   */
  public <T extends FiledRecord, R> Uni<Page<R>> list(
      Class<T> type,
      Narrowing narrowing,
      PageRequest page,
      Caller by,
      BiFunction<T, String, R> row) {
    return Panache.withSession(
            () ->
                find(type, narrowing, page, by)
                    .flatMap(
                        rows ->
                            labels
                                .of(rows.items().stream().map(one -> one.key).toList())
                                .map(lines -> new Listed<>(rows, lines))))
        .flatMap(
            listed ->
                keyring
                    .with(listed.files(), by, keys -> labels.open(keys, listed.lines))
                    .map(
                        lines ->
                            listed.rows.map(
                                one -> row.apply(one, lines.getOrDefault(one.key, "")))));
  }

  private record Listed<T extends FiledRecord>(Page<T> rows, List<SealedLine> lines) {
    Set<UUID> files() {
      return rows.items().stream().map(one -> one.dossier).collect(Collectors.toSet());
    }
  }
}
