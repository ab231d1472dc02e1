package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.web.Problem;

@DisplayName("The requests of the demonstration")
class DemoStoryTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
  private static final Known KNOWN = new Known(false, List.of(), Map.of(), Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C"})
  void goTheWayOfTheTableAndAreRefusedWhereItSaysSo(String name) throws IOException {
    try (var in = Request.class.getResourceAsStream("/org/seine/demo/case-" + name + ".json")) {
      var requests = new ObjectMapper().readTree(in).path("requests");
      assertThat(requests).isNotEmpty();
      requests.forEach(DemoStoryTest::play);
    }
  }

  private static void play(JsonNode told) {
    var request = RequestTest.in(RequestState.DRAFT);
    request.basis = Basis.valueOf(told.path("form").path("basis").asText());
    request.confirmBy = null;
    for (var act : told.path("acts")) {
      var form = form(act);
      var party = act.path("who").equals(told.path("who")) ? Party.REQUESTING : Party.REQUESTED;
      if (act.has("refused")) {
        assertThatThrownBy(() -> request.judge(form, party, KNOWN))
            .isInstanceOfSatisfying(
                Problem.class,
                refused ->
                    assertThat(refused.details().status()).isEqualTo(act.path("refused").asInt()));
      } else {
        var verdict = request.judge(form, party, KNOWN);
        assertThat(verdict.alarm()).as("%s %s", told.path("name"), act).isEmpty();
        request.apply(form, verdict);
      }
    }
    assertThat(request.state).hasToString(told.path("final").asText());
  }

  private static StepForm form(JsonNode act) {
    List<Attached> documents = new ArrayList<>();
    act.path("brings")
        .forEach(
            file ->
                documents.add(
                    new Attached(
                        UUID.randomUUID(),
                        Attached.Kind.valueOf(file.path("kind").asText()),
                        file.path("name").asText(),
                        null,
                        null)));
    return new StepForm(
        RequestStep.valueOf(act.path("step").asText()),
        day(act.path("on")),
        act.path("reason").asText(null),
        act.path("reference").asText(null),
        act.has("warrant") ? UUID.fromString(act.path("warrant").asText()) : null,
        null,
        act.has("confirmBy") ? day(act.path("confirmBy")) : null,
        null,
        act.has("matter") ? Matter.valueOf(act.path("matter").asText()) : null,
        null,
        StreamSupport.stream(act.path("conditions").spliterator(), false)
            .map(
                one -> new Condition(Condition.Kind.valueOf(one.path("kind").asText()), null, null))
            .toList(),
        act.path("language").asText(null),
        null,
        act.has("text") ? RequestTextTest.whole() : null,
        documents,
        null,
        null);
  }

  private static LocalDate day(JsonNode told) {
    var text = told.asText();
    return text.startsWith("T")
        ? TODAY.plusDays(Long.parseLong(text.substring(1)))
        : LocalDate.parse(text);
  }
}
