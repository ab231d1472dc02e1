package org.seine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls every operation of the API description with given ids in its address. */
final class Sweep {
  /** Never ends by itself; its events are the rows of the list of notices. */
  private static final String STREAM = "/api/v1/notices/stream";

  /** Asks for the kind of record beside its id. */
  private static final String THREADS = "/api/v1/threads";

  private static final List<String> KINDS = List.of("LEAD", "DOSSIER", "ASSET", "MEASURE");

  private static final List<String> FILTERS =
      List.of("dossier", "asset", "participant", "record", "id", "q");

  private Sweep() {}

  /** Every reading, with these ids in its address or, where it names none, in its filters. */
  static List<Answer> readings(Supplier<RequestSpecification> person, List<String> ids) {
    List<Answer> answers = new ArrayList<>();
    for (var path : paths().properties()) {
      if (!path.getValue().has("get") || path.getKey().equals(STREAM)) {
        continue;
      }
      if (!path.getKey().contains("{")) {
        answers.add(answer("GET", path.getKey(), person.get().get(path.getKey())));
      }
      for (String id : ids) {
        String address = filled(path.getKey(), id);
        var call = person.get();
        if (!path.getKey().contains("{")) {
          FILTERS.forEach(filter -> call.queryParam(filter, id));
        }
        answers.add(answer("GET", address, call.get(address)));
        if (path.getKey().equals(THREADS)) {
          KINDS.forEach(
              kind -> {
                String ofKind = address + "?kind=" + kind;
                answers.add(
                    answer("GET", ofKind, person.get().queryParam("record", id).get(ofKind)));
              });
        }
      }
    }
    return answers;
  }

  /** Every change that names a record, of these records, with nothing in it. */
  static List<Answer> changes(Supplier<RequestSpecification> person, List<String> ids) {
    List<Answer> answers = new ArrayList<>();
    for (var path : paths().properties()) {
      for (String method : List.of("post", "put", "delete")) {
        if (path.getKey().contains("{") && path.getValue().has(method)) {
          for (String id : ids) {
            String address = filled(path.getKey(), id);
            var call =
                person
                    .get()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType("application/json")
                    .body("{}");
            String name = method.toUpperCase(Locale.ROOT);
            answers.add(answer(name, address, call.request(name, address)));
          }
        }
      }
    }
    return answers;
  }

  private static String filled(String path, String id) {
    return path.replaceAll("\\{[^}]+}", id);
  }

  private static Answer answer(String method, String address, Response response) {
    return new Answer(
        method + " " + address, response.statusCode(), response.headers() + response.asString());
  }

  private static JsonNode paths() {
    try {
      return new YAMLMapper().readTree(Path.of("docs/openapi.yaml").toFile()).path("paths");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What came back.
   *
   * @param call method and address
   * @param said headers and body
   */
  record Answer(String call, int status, String said) {
    boolean says(String word) {
      return said.contains(word);
    }
  }
}
