package org.seine.benchmark;

/**
 * How much there is, and how hard it is asked.
 *
 * @param assets in all, at least
 * @param measures in all, at least; a multiple of the assets
 * @param users who ask at once
 * @param think milliseconds between an answer and the same user's next question
 * @param seconds for which it is measured
 */
record Scale(int assets, int measures, int users, int think, int seconds) {
  /** Tables smaller than these are rightly read whole, so that their plans prove nothing. */
  private static final int PLANS_TELL = 20_000;

  /** What the command line says. */
  static Scale asked() {
    return new Scale(
        Integer.getInteger("assets", 100_000),
        Integer.getInteger("measures", 300_000),
        Integer.getInteger("users", 50),
        Integer.getInteger("think", 1_000),
        Integer.getInteger("seconds", 180));
  }

  Scale {
    if (assets < 300 || measures % assets != 0 || seconds > 200) {
      throw new IllegalArgumentException(
          "expected 300 assets or more, a multiple of them as measures, and at most 200 seconds");
    }
  }

  /** Assets that are entered by the API. */
  int played() {
    return Math.min(200, assets / 25);
  }

  /** Measures on each asset. */
  int onEach() {
    return measures / assets;
  }

  /** Cooperation files. */
  int dossiers() {
    return Math.min(40, Math.max(6, played() / 5));
  }

  boolean plansTell() {
    return assets >= PLANS_TELL;
  }
}
