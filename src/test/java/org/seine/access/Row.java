package org.seine.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API, and what each person gets. Read: this operation, called so, answers
 * these five persons with these statuses. A path or body names the record by {@code {record}}; the
 * matrix plays each 404 a second time with a record that never was, and compares.
 *
 * @param operationId as in docs/openapi.yaml
 * @param record the id that stands for {@code {record}}, or null where no record is named
 * @param expected the status for each person of {@link Person}
 */
public record Row(
    String operationId,
    String method,
    String path,
    @Nullable String record,
    @Nullable String body,
    Map<String, String> headers,
    Map<Person, Integer> expected,
    boolean asksForUnit,
    boolean asksForSignIn) {

  /** A row without record, body and expectations yet. */
  public static Row of(String operationId, String method, String path) {
    return new Row(operationId, method, path, null, null, Map.of(), Map.of(), true, true);
  }

  /** The record that the path or body names. */
  public Row on(String id) {
    return new Row(
        operationId, method, path, id, body, headers, expected, asksForUnit, asksForSignIn);
  }

  /** A JSON body. */
  public Row with(String json) {
    return new Row(
        operationId, method, path, record, json, headers, expected, asksForUnit, asksForSignIn);
  }

  /** A header, such as If-Match. */
  public Row header(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(name, value);
    return new Row(
        operationId, method, path, record, body, all, expected, asksForUnit, asksForSignIn);
  }

  /** What the five persons get, in the order of the columns of the table of access. */
  public Row gives(
      int focalPoint, int investigator, int registryOfficer, int auditor, int administrator) {
    Map<Person, Integer> all = new LinkedHashMap<>();
    all.put(Person.FOCAL_POINT, focalPoint);
    all.put(Person.INVESTIGATOR, investigator);
    all.put(Person.REGISTRY_OFFICER, registryOfficer);
    all.put(Person.AUDITOR, auditor);
    all.put(Person.ADMINISTRATOR, administrator);
    return new Row(
        operationId, method, path, record, body, headers, all, asksForUnit, asksForSignIn);
  }

  /** Open to anybody who signed in, whatever the unit. */
  public Row toAnybodySignedIn() {
    return new Row(operationId, method, path, record, body, headers, expected, false, true);
  }

  /** Open to anybody. */
  public Row toAnybody() {
    return new Row(operationId, method, path, record, body, headers, expected, false, false);
  }

  /** The same call on a record that never was. */
  Row absent() {
    return on(UUID.randomUUID().toString());
  }

  String address() {
    return record == null ? path : path.replace("{record}", record);
  }

  @Nullable String sent() {
    return body == null || record == null ? body : body.replace("{record}", record);
  }

  @Override
  public String toString() {
    return operationId;
  }
}
