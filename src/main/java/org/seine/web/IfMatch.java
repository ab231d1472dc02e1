package org.seine.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that a change was made against. Every change names it, so that nobody overwrites what
 * he has not seen (RFC 9110, 13.1.1; RFC 6585, 3).
 */
public record IfMatch(int version) {
  private static final Pattern ETAG = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

  /**
   * Reads the header.
   *
   * @throws VersionMissing if it is not there (428)
   * @throws BadInput if it is not one strong entity tag of ours (400)
   */
  public static IfMatch of(@Nullable String header) {
    if (header == null) {
      throw new VersionMissing();
    }
    Matcher found = ETAG.matcher(header);
    if (!found.matches()) {
      throw new BadInput("If-Match", "the ETag of the record as it was read", "something else");
    }
    return new IfMatch(Integer.parseInt(found.group(1)));
  }

  /** The entity tag of a version. */
  public static String etag(int version) {
    return "\"" + version + "\"";
  }

  /**
   * Lets the change go on if it was made against the present version.
   *
   * @param changed the fields that the caller must look at again, by their names
   * @throws StaleVersion if somebody changed the record meanwhile (412)
   */
  public void require(int present, String... changed) {
    if (present != version) {
      throw new StaleVersion(version, present, changed);
    }
  }
}
