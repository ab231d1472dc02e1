package org.seine.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.measure.MeasureWorld;

/** Ways that a measure goes after it was proposed. */
final class Histories {
  private static final int WAYS = 11;

  private final LocalDate today;

  Histories(LocalDate today) {
    this.today = today;
  }

  /**
   * What is done, in its order.
   *
   * @param taken by the Registry; otherwise the State reports it
   */
  record Call(boolean taken, String json) {}

  List<Call> of(int number) {
    List<Call> all = new ArrayList<>();
    int way = number % WAYS;
    if (way == 8) {
      reported(all, "FREEZE", 290, "\"reason\":\"Frozen under our own law\"");
      return all;
    }
    if (way > 0) {
      taken(
          all,
          "AUTHORISE",
          "\"reference\":\"ICC-99/17-4\",\"warrant\":\"" + MeasureWorld.WARRANT + "\"");
      taken(all, "REQUEST", "\"reference\":\"R2\"");
    }
    if (way == 9) {
      reported(all, "NOT_EXECUTE", 280, "\"cause\":\"NOT_FOUND\"");
    } else if (way > 1) {
      reported(all, "FREEZE", 270, term(270, ends(way)) + "," + money("BALANCE", "3912740.00"));
      held(all, way);
    }
    return all;
  }

  private static int ends(int way) {
    return switch (way) {
      case 2 -> 60;
      case 4 -> -30;
      default -> 200;
    };
  }

  private void held(List<Call> all, int way) {
    var claim = UUID.randomUUID();
    switch (way) {
      case 3 -> {
        reported(all, "RENEW", 100, term(100, 400));
        reported(all, "CLAIM_OPENED", 90, claim(claim, "\"claimant\":\"Saltmere Marine Credit\""));
      }
      case 5 -> taken(all, "LIFT", "\"reason\":\"Charges were not confirmed\"");
      case 6 -> {
        taken(all, "LIFT", "\"reason\":\"Charges were not confirmed\"");
        reported(all, "CONFIRM_RELEASE", 60, "\"reference\":\"ARO 20/7\"");
      }
      case 7 -> taken(all, "ORDER_FORFEITURE", "\"reference\":\"ICC-99/17-88\"");
      case 10 -> {
        taken(all, "ASK_RENEWAL", "\"reference\":\"R9\"");
        reported(all, "RENEW", 120, term(120, 500));
        reported(all, "RECORD_MONEY", 110, money("INTEREST", "1204.55"));
        reported(all, "CLAIM_OPENED", 90, claim(claim, "\"claimant\":\"Saltmere Marine Credit\""));
        reported(
            all,
            "CLAIM_DECIDED",
            50,
            claim(claim, "\"outcome\":\"REJECTED\"") + ",\"reference\":\"HC 21/7\"");
        taken(all, "NOTIFY", "\"reason\":\"Served at the place of residence\"");
      }
      default -> {
        // It stays frozen.
      }
    }
  }

  private void taken(List<Call> all, String step, String told) {
    all.add(new Call(true, json(step, 295, told)));
  }

  private void reported(List<Call> all, String step, int daysAgo, String told) {
    all.add(new Call(false, json(step, daysAgo, told)));
  }

  private String json(String step, int daysAgo, String told) {
    return "{\"step\":\"%s\",\"on\":\"%s\",%s}".formatted(step, today.minusDays(daysAgo), told);
  }

  private String term(int daysAgo, int daysAhead) {
    return "\"term\":{\"from\":\"%s\",\"until\":\"%s\"}"
        .formatted(today.minusDays(daysAgo), today.plusDays(daysAhead));
  }

  private static String money(String kind, String amount) {
    return "\"money\":[{\"kind\":\"%s\",\"money\":{\"amount\":\"%s\",\"currency\":\"USD\"}}]"
        .formatted(kind, amount);
  }

  private static String claim(UUID id, String told) {
    return "\"claim\":{\"id\":\"%s\",%s}".formatted(id, told);
  }
}
