package org.seine.notice.mail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seine.directory.Accounts;
import org.seine.directory.Directory;
import org.seine.directory.UnitView;

/** Where readers get their mail, and in which language: asked at each sending, kept nowhere. */
@ApplicationScoped
class Readers {
  private static final List<String> SPOKEN = List.of("en", "fr");

  private final Directory directory;
  private final Accounts accounts;

  Readers(Directory directory, Accounts accounts) {
    this.directory = directory;
    this.accounts = accounts;
  }

  /**
   * Empty where there is none: a member who serves no more or has no proved address, a unit without
   * one.
   *
   * @throws RuntimeException (in the Uni) if it cannot be known now
   */
  Uni<Optional<Address>> of(Line.Reader reader) {
    return directory
        .unit(reader.unit())
        .flatMap(
            unit -> {
              if (unit == null) {
                return Uni.createFrom().item(Optional.<Address>empty());
              }
              return reader.member() == null
                  ? Uni.createFrom().item(contact(unit))
                  : accounts
                      .of(Objects.requireNonNull(reader.member()))
                      .map(
                          found ->
                              found.map(
                                  account ->
                                      new Address(
                                          account.email(),
                                          spoken(account.language()),
                                          zone(unit))));
            });
  }

  private static Optional<Address> contact(UnitView unit) {
    String language =
        unit.contact().languages().stream()
            .map(Readers::base)
            .filter(SPOKEN::contains)
            .findFirst()
            .orElse(null);
    return Optional.ofNullable(unit.contact().email())
        .map(email -> new Address(email, spoken(language), zone(unit)));
  }

  private static ZoneId zone(UnitView unit) {
    return ZoneId.of(unit.contact().timeZone());
  }

  private static Locale spoken(@Nullable String language) {
    return language != null && SPOKEN.contains(base(language))
        ? Locale.forLanguageTag(base(language))
        : Locale.ENGLISH;
  }

  private static String base(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** Where a mail goes, and how it is worded. */
  record Address(String email, Locale language, ZoneId zone) {}
}
