package org.seine.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The users, in a process of their own so that the portal's cost is not theirs. Told by standard
 * input, one line each, fields parted by tabs: first address, users, milliseconds of thought and
 * seconds; then {@code person, unit, token}; then {@code person, kind, path}. Tells by standard
 * output, for each answer: kind, status, microseconds.
 */
final class Users {
  /** By which the portal's clock knows what was asked. */
  static final String KIND = "Benchmark-Kind";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Queue<String> answers = new ConcurrentLinkedQueue<>();
  private final List<String[]> persons = new ArrayList<>();
  private final Map<String, Map<String, List<String>>> asked = new HashMap<>();
  private final String[] how;
  private final long end;

  private Users(BufferedReader told) throws IOException {
    how = told.readLine().split("\t");
    for (var line = told.readLine(); !line.isEmpty(); line = told.readLine()) {
      persons.add(line.split("\t"));
    }
    for (var line = told.readLine(); line != null; line = told.readLine()) {
      var part = line.split("\t");
      asked
          .computeIfAbsent(part[0], person -> new HashMap<>())
          .computeIfAbsent(part[1], kind -> new ArrayList<>())
          .add(part[2]);
    }
    end = System.nanoTime() + Long.parseLong(how[3]) * 1_000_000_000L;
  }

  public static void main(String[] none) throws Exception {
    var users =
        new Users(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    users.ask();
    users.answers.forEach(System.out::println);
  }

  private void ask() throws InterruptedException {
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(how[1]); i++) {
      int number = i;
      var one = new Thread(() -> user(number));
      all.add(one);
      one.start();
    }
    for (var one : all) {
      one.join();
    }
  }

  private void user(int number) {
    var random = new Random(number);
    var person = persons.get(number % persons.size());
    var kinds = new ArrayList<>(asked.get(person[0]).entrySet());
    kinds.sort(Map.Entry.comparingByKey());
    int think = Integer.parseInt(how[2]);
    try {
      Thread.sleep(think == 0 ? 0 : random.nextInt(think));
      while (System.nanoTime() < end) {
        var kind = kinds.get(random.nextInt(kinds.size()));
        var paths = kind.getValue();
        ask(person, kind.getKey(), paths.get(random.nextInt(paths.size())));
        // Not always the same: users who once waited together would ask together ever after.
        Thread.sleep(think / 2 + (think == 0 ? 0 : random.nextInt(think)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String[] person, String kind, String path) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(how[0] + path))
            .header("Authorization", "Bearer " + person[2])
            .header("Seine-Unit", person[1])
            .header(KIND, kind)
            .build();
    long began = System.nanoTime();
    String status;
    try {
      status = Integer.toString(client.send(request, BodyHandlers.ofByteArray()).statusCode());
    } catch (IOException e) {
      status = e.getClass().getSimpleName();
    }
    answers.add(kind + "\t" + status + "\t" + (System.nanoTime() - began) / 1000);
  }
}
