package org.seine.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells on the terminal what is being waited for, with the seconds since the start. */
final class Progress {
  private static final int SIGN_OF_LIFE_SECONDS = 10;

  private final PrintWriter out;
  private final Instant begun = Instant.now();

  Progress(PrintWriter out) {
    this.out = out;
  }

  /** Runs one step; says when it begins, every ten seconds that it lasts, and when it is done. */
  <T> T step(String name, Callable<T> work) throws Exception {
    say(name + " …");
    CountDownLatch done = new CountDownLatch(1);
    Thread signOfLife = new Thread(() -> repeat(name, done), "progress");
    signOfLife.setDaemon(true);
    signOfLife.start();
    try {
      T result = work.call();
      say(name + " is ready");
      return result;
    } finally {
      done.countDown();
    }
  }

  void say(String line) {
    out.printf("%4d s  %s%n", Duration.between(begun, Instant.now()).toSeconds(), line);
    out.flush();
  }

  private void repeat(String name, CountDownLatch done) {
    try {
      while (!done.await(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS)) {
        say(name + " is still coming up");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
