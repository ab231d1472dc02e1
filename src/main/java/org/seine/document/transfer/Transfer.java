package org.seine.document.transfer;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One transfer that runs. Closing it, once or more often, frees its place. */
public final class Transfer implements AutoCloseable {
  private final Pace pace;
  private final UUID member;
  private final Consumer<Transfer> end;
  private final AtomicBoolean ended = new AtomicBoolean();

  Transfer(Pace pace, UUID member, Consumer<Transfer> end) {
    this.pace = pace;
    this.member = member;
    this.end = end;
  }

  UUID member() {
    return member;
  }

  Pace pace() {
    return pace;
  }

  /** What comes in, refused with {@link TooSlow} where it comes too slowly. */
  public InputStream paced(InputStream in) {
    return new PacedInput(in, pace);
  }

  /** Where it goes, refused with {@link TooSlow} where it is taken too slowly. */
  public OutputStream paced(OutputStream out) {
    return new PacedOutput(out, pace);
  }

  @Override
  public void close() {
    if (ended.compareAndSet(false, true)) {
      end.accept(this);
    }
  }
}
