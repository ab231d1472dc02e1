package org.seine.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 says it: a stable type, a status, words for a person. It says what
 * was expected and what kind of thing was found, and never repeats what the caller sent.
 *
 * @param code the stable word of this problem; its type is {@code urn:seine:problem:} and this word
 * @param status the HTTP status
 * @param title the same words for every problem of this type
 * @param detail what is the matter this time
 * @param expected what would have been right
 * @param found what kind of thing was there instead
 * @param more further members of this type
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
    @JsonIgnore String code,
    int status,
    String title,
    @Nullable String detail,
    @Nullable String expected,
    @Nullable String found,
    @JsonIgnore Map<String, Object> more) {

  /** The start of every type. */
  public static final String TYPES = "urn:seine:problem:";

  public ProblemDetails {
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  /** A problem with nothing said beyond its title. */
  public static ProblemDetails of(String code, int status, String title) {
    return new ProblemDetails(code, status, title, null, null, null, Map.of());
  }

  /** The stable type URI. */
  @JsonProperty("type")
  public String type() {
    return TYPES + code;
  }

  /** The same problem, with these words about this occurrence. */
  public ProblemDetails detail(String words) {
    return new ProblemDetails(code, status, title, words, expected, found, more);
  }

  /** The same problem, saying what was expected and what kind of thing was found. */
  public ProblemDetails expected(String right, String instead) {
    return new ProblemDetails(code, status, title, detail, right, instead, more);
  }

  /** The same problem with one further member. */
  public ProblemDetails with(String member, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.put(member, value);
    return new ProblemDetails(code, status, title, detail, expected, found, all);
  }

  @JsonAnyGetter
  Map<String, Object> members() {
    return more;
  }
}
