package org.seine.asset;

import static org.seine.asset.AssetColumn.amount;
import static org.seine.asset.AssetColumn.confidence;
import static org.seine.asset.AssetColumn.country;
import static org.seine.asset.AssetColumn.crimeLink;
import static org.seine.asset.AssetColumn.currency;
import static org.seine.asset.AssetColumn.description;
import static org.seine.asset.AssetColumn.holder;
import static org.seine.asset.AssetColumn.holderKind;
import static org.seine.asset.AssetColumn.identifier;
import static org.seine.asset.AssetColumn.identifierKind;
import static org.seine.asset.AssetColumn.identifierOf;
import static org.seine.asset.AssetColumn.linkGrounds;
import static org.seine.asset.AssetColumn.name;
import static org.seine.asset.AssetColumn.owner;
import static org.seine.asset.AssetColumn.ownerKind;
import static org.seine.asset.AssetColumn.type;
import static org.seine.asset.AssetColumn.valueMethod;
import static org.seine.asset.AssetColumn.valueSource;
import static org.seine.asset.AssetColumn.valuedOn;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetText.AssetNumber;
import org.seine.asset.AssetText.Party;
import org.seine.dossier.filed.Happened;
import org.seine.web.BadInput;

/** One line of a table of assets, read cell by cell; what is wrong is kept, not thrown. */
final class AssetTableRow {
  private final CSVRecord line;
  private final List<RowFault> faults = new ArrayList<>();

  AssetTableRow(CSVRecord line) {
    this.line = line;
  }

  List<RowFault> faults() {
    return faults;
  }

  /** The row; to be used only where there are no faults. */
  AssetTable.Row read(Validator validator, Clock clock, boolean inventedAllowed) {
    if (!line.isConsistent()) {
      fault(type, "as many cells as the first line", line.size() + " of them");
    }
    var form =
        new AssetForm(
            required(type, AssetType.class, AssetType.OTHER),
            cell(country),
            required(crimeLink, CrimeLink.class, CrimeLink.UNKNOWN),
            required(confidence, Confidence.class, Confidence.POSSIBLE),
            text());
    var seen = value();
    if (faults.isEmpty()) {
      broken(validator.validate(form));
    }
    if (faults.isEmpty() && seen != null) {
      broken(validator.validate(seen));
      requirePast(seen, clock);
    }
    if (faults.isEmpty()) {
      try {
        form.checked(inventedAllowed);
      } catch (BadInput refused) {
        fault(identifier, "an identifier of the type, of its form and check digits", "another");
      }
    }
    return new AssetTable.Row(line.getRecordNumber() + 1, form, seen);
  }

  private <T> void broken(Set<ConstraintViolation<T>> rules) {
    rules.forEach(
        rule ->
            faults.add(
                new RowFault(
                    line.getRecordNumber() + 1,
                    column(rule.getPropertyPath().toString()),
                    rule.getMessage(),
                    "another")));
  }

  private void requirePast(Observation seen, Clock clock) {
    try {
      Happened.requirePast(seen.on(), clock);
    } catch (BadInput refused) {
      fault(valuedOn, "a day that has come", "one in the future");
    }
  }

  private AssetText text() {
    List<AssetNumber> numbers = new ArrayList<>();
    if (cell(identifier) != null || cell(identifierKind) != null) {
      var kind = named(identifierKind, IdentifierKind.class);
      var value = cell(identifier);
      if (value == null || cell(identifierKind) == null) {
        fault(identifier, "an identifier and its kind", "one of them");
      } else if (kind != null) {
        numbers.add(new AssetNumber(kind, value, cell(identifierOf)));
      }
    }
    List<Party> parties = new ArrayList<>();
    party(Party.Role.HOLDER, holder, holderKind, parties);
    party(Party.Role.BENEFICIAL_OWNER, owner, ownerKind, parties);
    var called = cell(name);
    if (called == null) {
      fault(name, "by what a member recognises it", "nothing");
    }
    return new AssetText(
        called == null ? "" : called,
        cell(description),
        numbers,
        parties,
        List.of(),
        null,
        cell(linkGrounds),
        null);
  }

  private void party(Party.Role role, AssetColumn who, AssetColumn what, List<Party> parties) {
    var called = cell(who);
    if (called == null) {
      return;
    }
    var kind = cell(what) == null ? Party.Kind.PERSON : named(what, Party.Kind.class);
    if (kind != null) {
      parties.add(new Party(role, kind, called, null, null, null, null));
    }
  }

  private @Nullable Observation value() {
    if (cell(amount) == null && cell(currency) == null && cell(valuedOn) == null) {
      return null;
    }
    var on = day();
    var method = required(valueMethod, Observation.Value.Method.class, null);
    try {
      var money = new Money(String.valueOf(cell(amount)), String.valueOf(cell(currency)));
      return on == null || method == null
          ? null
          : new Observation(
              on, cell(valueSource), new Observation.Value(money, method), null, null);
    } catch (BadInput refused) {
      fault(amount, "an amount with a point and the code of its currency", "another");
      return null;
    }
  }

  private @Nullable LocalDate day() {
    try {
      return LocalDate.parse(String.valueOf(cell(valuedOn)));
    } catch (DateTimeParseException refused) {
      fault(valuedOn, "a day as 2019-03-22", "another");
      return null;
    }
  }

  /** The value of a cell that has a default; with none, the cell must be filled. */
  private <E extends Enum<E>> E required(
      AssetColumn column, Class<E> words, @Nullable E otherwise) {
    if (cell(column) == null && otherwise != null && column != type) {
      return otherwise;
    }
    var found = named(column, words);
    return found == null ? words.getEnumConstants()[0] : found;
  }

  private <E extends Enum<E>> @Nullable E named(AssetColumn column, Class<E> words) {
    var said = cell(column);
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(said)) {
        return word;
      }
    }
    fault(
        column,
        "one of " + List.of(words.getEnumConstants()),
        said == null ? "nothing" : "another");
    return null;
  }

  private @Nullable String cell(AssetColumn column) {
    if (!line.isSet(column.name())) {
      return null;
    }
    var said = line.get(column.name());
    return said.isEmpty() ? null : said;
  }

  private void fault(AssetColumn column, String expected, String found) {
    faults.add(new RowFault(line.getRecordNumber() + 1, column.name(), expected, found));
  }

  private static String column(String path) {
    var last = path.substring(path.lastIndexOf('.') + 1);
    return path.contains("identifiers")
        ? identifier.name()
        : last.equals("source") ? valueSource.name() : last;
  }
}
