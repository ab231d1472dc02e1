package org.seine.benchmark;

import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MEASURES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

/** Cooperation files, assets and measures as units make them by the API: signed, sealed, real. */
final class PlayedWorld {
  private static final List<String> TYPES =
      List.of("BANK_ACCOUNT", "REAL_ESTATE", "VESSEL", "SECURITIES", "VEHICLE");

  private final Scale scale;
  private final LocalDate today = LocalDate.now();
  private final Histories histories = new Histories(today);

  PlayedWorld(Scale scale) {
    this.scale = scale;
  }

  /**
   * A measure that can be opened.
   *
   * @param state whose compartment it lies in
   */
  record Played(Party state, String dossier, String asset, String measure) {}

  /** Plays all, a few files at once. */
  List<Played> play() throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Played>>> files =
          IntStream.range(0, scale.dossiers())
              .<Callable<List<Played>>>mapToObj(number -> () -> file(number))
              .toList();
      List<Played> all = new ArrayList<>();
      for (var file : threads.invokeAll(files)) {
        all.addAll(file.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Played> file(int number) {
    var states = Party.statesOf(number);
    var dossier =
        MeasureWorld.dossier(states.stream().map(state -> state.one).toArray(LeadWorld[]::new));
    List<Played> all = new ArrayList<>();
    for (int asset = number; asset < scale.played(); asset += scale.dossiers()) {
      var state = states.get(asset / scale.dossiers() % states.size());
      var id = asset(dossier, state, asset);
      for (int turn = 0; turn < scale.onEach(); turn++) {
        all.add(new Played(state, dossier, id, measure(state, id, asset + 4 * turn)));
      }
    }
    return all;
  }

  private String asset(String dossier, Party state, int number) {
    var type = TYPES.get(number % TYPES.size());
    var form =
        MeasureWorld.accountForm(dossier, state.participant, "QP32PCMB40127700318842")
            .replace("\"country\":\"QP\"", "\"country\":\"" + state.country + "\"");
    if (!type.equals("BANK_ACCOUNT")) {
      form = form.replace("BANK_ACCOUNT", type).replace("\"IBAN\"", "\"REFERENCE\"");
    }
    String id =
        MeasureWorld.post(LeadWorld.OTP, ASSETS, form).then().statusCode(201).extract().path("id");
    MeasureWorld.post(
            LeadWorld.OTP,
            ASSETS + "/" + id + "/observations",
            "\"1\"",
            MeasureWorld.value(
                today.minusDays(250).toString(),
                1_000_000 + number + ".00",
                number % 4 == 0 ? "EUR" : "USD"))
        .then()
        .statusCode(204);
    return id;
  }

  private String measure(Party state, String asset, int number) {
    String id =
        MeasureWorld.post(
                LeadWorld.OTP,
                MEASURES,
                """
                {"asset":"%s","executing":"%s","footing":"CHAMBER_BEFORE_TRIAL",
                 "first":{"step":"PROPOSE","on":"%s","reason":"Rule 99 application"}}"""
                    .formatted(asset, state.participant, today.minusDays(300)))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    int steps = 1;
    for (var call : histories.of(number)) {
      MeasureWorld.post(
              call.taken() ? LeadWorld.REGISTRY : state.one,
              MEASURES + "/" + id + (call.taken() ? "/steps" : "/facts"),
              "\"" + steps++ + "\"",
              call.json())
          .then()
          .statusCode(204);
    }
    return id;
  }
}
