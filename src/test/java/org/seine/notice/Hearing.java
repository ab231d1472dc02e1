package org.seine.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A client that hears the stream of one person: a plain connection, read line by line. */
final class Hearing implements AutoCloseable {
  /** One event: its name, its id and its data; absent parts are empty. */
  record Heard(String name, String id, String data) {}

  final int status;
  private final HttpResponse<java.io.InputStream> answer;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Thread reading;

  private Hearing(HttpResponse<java.io.InputStream> answer) {
    this.answer = answer;
    this.status = answer.statusCode();
    this.reading = new Thread(this::read);
    reading.setDaemon(true);
    reading.start();
  }

  /** Opens the stream; {@code last} as Last-Event-ID. */
  static Hearing of(String token, String unit, @Nullable String last) throws Exception {
    var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/v1/notices/stream?seconds=120"))
            .header("Authorization", "Bearer " + token)
            .header("Seine-Unit", unit);
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    return new Hearing(
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
  }

  /** Waits for an event of this kind; fails after some seconds. */
  Heard await(Predicate<Heard> wanted, int seconds) throws InterruptedException {
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < until) {
      for (Heard one : heard) {
        if (wanted.test(one)) {
          return one;
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("not heard within " + seconds + " s; heard " + heard);
  }

  /** The notice about a record. */
  Heard notice(String record, int seconds) throws InterruptedException {
    return await(one -> one.name().equals("notice") && one.data().contains(record), seconds);
  }

  List<Heard> soFar() {
    return List.copyOf(heard);
  }

  /** Whether the portal ended the stream within these seconds. */
  boolean ends(int seconds) throws InterruptedException {
    reading.join(seconds * 1000L);
    return !reading.isAlive();
  }

  private void read() {
    try (var lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      String name = "";
      String id = "";
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
          data.append(line.substring(5).strip());
        } else if (line.isEmpty() && !name.isEmpty()) {
          heard.add(new Heard(name, id, data.toString()));
          name = "";
          id = "";
          data.setLength(0);
        }
      }
    } catch (IOException e) {
      // Whoever asked sees what was heard until then.
    }
  }

  @Override
  public void close() throws IOException {
    answer.body().close();
  }
}
