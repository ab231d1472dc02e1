package org.seine.dossier.filed;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.seine.seal.compartment.SealedFor;
import org.seine.sharing.Operation;

/**
 * One step that is to be taken on a record, as its room decided it.
 *
 * <pre>{@code
 * Taking.of(Operation.TAKE_STEP, measure -> measure.state = FROZEN)
 *     .as("FREEZE", "FROZEN", LocalDate.of(2019, 3, 22))
 *     .detail(json)                 // what belongs to this step alone
 *     .text(json).line("Account 7") // where the main text or its line in lists changes
 *     .then(measure -> totals.moved(measure));
 * }</pre>
 */
public final class Taking<T extends FiledRecord> {
  final Optional<Operation> operation;
  final Consumer<T> change;
  final List<NewText> texts = new ArrayList<>();
  final List<SealedFor> documents = new ArrayList<>();
  Optional<String> line = Optional.empty();
  String act = "";
  String state = "";
  LocalDate on = LocalDate.EPOCH;
  boolean reported;
  boolean evenIfClosed;
  Supplier<Uni<Void>> first = () -> Uni.createFrom().voidItem();
  Function<T, Uni<Void>> then = row -> Uni.createFrom().voidItem();

  private Taking(Optional<Operation> operation, Consumer<T> change) {
    this.operation = operation;
    this.change = change;
  }

  /**
   * Begins.
   *
   * @param operation how the trail names it
   * @param change what it changes of the row, inside the transaction that stores it
   */
  public static <T extends FiledRecord> Taking<T> of(Operation operation, Consumer<T> change) {
    return new Taking<>(Optional.of(operation), change);
  }

  /** Begins a step that is part of another one, which the trail names. */
  public static <T extends FiledRecord> Taking<T> within(Consumer<T> change) {
    return new Taking<>(Optional.empty(), change);
  }

  /** What is done, the state after it, and the day it happened. */
  public Taking<T> as(String code, String stateAfter, LocalDate day) {
    act = code;
    state = stateAfter;
    on = day;
    return this;
  }

  /** It is no step taken here, but a fact that was reported. */
  public Taking<T> reported(boolean isFact) {
    reported = isFact;
    return this;
  }

  /** A text that belongs to this step alone. */
  public Taking<T> detail(byte[] json) {
    texts.add(new NewText(Optional.empty(), json));
    return this;
  }

  /** The record's main text in a new version. */
  public Taking<T> text(UUID record, byte[] json) {
    texts.add(new NewText(Optional.of(record), json));
    return this;
  }

  /** Documents of the record, stored already, that belong to this step. */
  public Taking<T> documents(List<SealedFor> stored) {
    documents.addAll(stored);
    return this;
  }

  /** The line by which lists show the record from now on. */
  public Taking<T> line(String words) {
    line = Optional.of(words);
    return this;
  }

  /** It may be taken in a file that is closed. */
  public Taking<T> evenIfClosed() {
    evenIfClosed = true;
    return this;
  }

  /** What must happen in the same transaction before anything of the step is asked or stored. */
  public Taking<T> first(Supplier<Uni<Void>> before) {
    first = before;
    return this;
  }

  /** What else happens in the same transaction. */
  public Taking<T> then(Function<T, Uni<Void>> more) {
    then = more;
    return this;
  }

  /** A text that is to be sealed: of the record itself, or of the step alone. */
  static final class NewText {
    private final Optional<UUID> record;
    private final byte[] json;

    NewText(Optional<UUID> record, byte[] json) {
      this.record = record;
      this.json = json;
    }

    boolean isOfTheRecord() {
      return record.isPresent();
    }

    byte[] json() {
      return json;
    }
  }
}
