package org.seine.entity.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Entities as they come in, each with the line it stood on. Lines end with LF or CR LF; empty ones
 * are passed over, and so is a byte order mark before the first.
 */
public final class EntityLines {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final EntityFaults faults;

  /**
   * An entity and its line.
   *
   * @param number from 1
   */
  public record Line(int number, Entity entity) {}

  /** None yet; faults are added to these. */
  public EntityLines(EntityFaults faults) {
    this.faults = faults;
  }

  /** Reads all lines of a file. */
  public static EntityLines read(byte[] file, EntityReader reader, EntityFaults faults) {
    var lines = new EntityLines(faults);
    int number = 0;
    int from = Arrays.mismatch(file, MARK) == MARK.length ? MARK.length : 0;
    while (from < file.length && lines.lines.size() <= EntitySet.MOST) {
      int end = from;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      number++;
      byte[] line = Arrays.copyOfRange(file, from, end);
      if (!isEmpty(line)) {
        int at = number;
        reader.line(line, at, faults).ifPresent(entity -> lines.add(at, entity));
      }
      from = end + 1;
    }
    return lines;
  }

  /** Adds one; an id that came already is a fault. */
  public void add(int number, Entity entity) {
    if (lines.putIfAbsent(entity.id(), new Line(number, entity)) != null) {
      faults.add(number, "/id", "id.twice");
    }
  }

  /** By the ids, in the order in which they came. */
  public Map<String, Line> byId() {
    return lines;
  }

  private static boolean isEmpty(byte[] line) {
    for (byte each : line) {
      if (each != '\r' && each != ' ' && each != '\t') {
        return false;
      }
    }
    return true;
  }
}
