package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dossier.filed.GoldenText;

@DisplayName("What a request says")
class RequestTextTest {
  private static final LocalDate DAY = LocalDate.parse("2019-04-18");
  private static final UUID ASSET = UUID.fromString("7e57c0de-0000-4000-8000-000000000006");

  static RequestText whole() {
    return new RequestText(
        "Gel du portefeuille A6",
        "R4",
        "es",
        "Congelar los activos",
        "C8, Cobaltén Custodia SA",
        "Hechos esenciales",
        "Sin aviso previo",
        "Traducción jurada",
        "Ninguna",
        Set.of(ASSET));
  }

  @Test
  void lacksEachSectionThatSaysNothing() {
    assertThat(whole().missing()).isEmpty();
    var draft = new RequestText("R4", null, "es", "x", " ", null, null, null, null, Set.of());
    assertThat(draft.missing())
        .containsExactly(
            "/text/location", "/text/facts", "/text/procedure", "/text/nationalLaw", "/text/other");
  }

  @Test
  void isStoredInItsFormat() throws IOException {
    GoldenText.holds(
        RequestTexts.TEXT,
        "request-text-1",
        new RequestTexts.Sealed(
            whole(),
            new Authority(
                LocalDate.parse("2019-03-20"),
                "ICC-99/17-4",
                UUID.fromString("7e57c0de-0000-4000-8000-000000000003"))));
  }

  @Test
  void hasALineInItsFormat() throws IOException {
    GoldenText.holds(
        RequestTexts.LINE, "request-line-1", new RequestTexts.Line("Gel du portefeuille A6", "R4"));
  }

  @Test
  void isToldByStepsInTheirFormat() throws IOException {
    GoldenText.holds(RequestTexts.STEP, "request-step-1", step());
  }

  @Test
  void printsNothingOfItself() {
    assertThat(whole().toString()).isEqualTo("RequestText[0 missing]");
    assertThat(step().toString()).isEqualTo("StepForm[REPLY]");
    assertThat(step().attached().get(0).toString()).isEqualTo("Attached[TRANSLATION]");
  }

  private static StepForm step() {
    return new StepForm(
        RequestStep.REPLY,
        DAY,
        "Ejecutado",
        "NV 12/19",
        UUID.fromString("7e57c0de-0000-4000-8000-000000000003"),
        DAY.plusDays(30),
        DAY.plusDays(2),
        DAY.plusMonths(6),
        Matter.LANGUAGE,
        Ground.OTHER,
        List.of(new Condition(Condition.Kind.RETURN_OR_DESTROY, DAY.plusYears(1), "Devolver")),
        "es",
        "none needed",
        null,
        List.of(
            new Attached(
                UUID.fromString("7e57c0de-0000-4000-8000-000000000007"),
                Attached.Kind.TRANSLATION,
                "reply-en.pdf",
                "en",
                UUID.fromString("7e57c0de-0000-4000-8000-000000000008"))),
        RequestState.REPLIED,
        4);
  }
}
