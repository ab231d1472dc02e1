package org.seine.demo;

/** The persons who play, each for one unit. */
enum Person {
  MARAVELLE("elodie.maraquin", 1),
  PORT_CALLIS("tamsin.orrel-quay", 2),
  TARSENIA("ignaro.valtesse", 3),
  UN("noor.halvey", 4),
  OTP("sanna.druvik", 6),
  REGISTRY("livia.kortenay", 7),
  AUDITOR("greer.okontala", 13),
  ADMINISTRATOR("bram.ivesund", 14);

  private final String account;
  private final String unit;

  Person(String account, int number) {
    this.account = account;
    this.unit = "5e1e0000-0000-4000-8000-0002%08d".formatted(number);
  }

  String account() {
    return account;
  }

  String unit() {
    return unit;
  }
}
