package org.seine.benchmark;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.seine.embedded.DemoTokens;

/** Lets users ask the running portal. */
final class Load {
  private final List<Question> questions;

  Load(List<Question> questions) {
    this.questions = questions;
  }

  /**
   * An answer as its user saw it.
   *
   * @param status the HTTP status, or what failed
   */
  record Answer(String kind, String status, double millis) {
    private static Answer of(String line) {
      var part = line.split("\t");
      return new Answer(part[0], part[1], Long.parseLong(part[2]) / 1000.0);
    }
  }

  /** Asks for so many seconds, and gives back every answer. Tokens are drawn at its begin. */
  List<Answer> run(int users, int think, int seconds) throws IOException, InterruptedException {
    var told = new StringBuilder();
    told.append(
        "http://localhost:%d\t%d\t%d\t%d%n".formatted(RestAssured.port, users, think, seconds));
    for (var party : Party.values()) {
      for (var person : party.persons) {
        told.append("%s\t%s\t%s%n".formatted(person, party.one.unit, DemoTokens.of(person)));
      }
    }
    told.append('\n');
    for (var question : questions) {
      for (var person : question.by().persons) {
        told.append("%s\t%s\t%s%n".formatted(person, question.kind(), question.path()));
      }
    }
    var answers = Files.createTempFile(Path.of("target"), "answers", ".tsv");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                Path.of("target", "test-classes").toString(),
                Users.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(answers.toFile())
            .start();
    try (var input = process.getOutputStream()) {
      input.write(told.toString().getBytes(StandardCharsets.UTF_8));
    }
    if (!process.waitFor(seconds + 120L, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the users did not come back");
    }
    try (var lines = Files.lines(answers)) {
      return lines.map(Answer::of).toList();
    } finally {
      Files.delete(answers);
    }
  }
}
