package org.seine.crypto.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.crypto.Sha384;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignatureInvalid;
import org.seine.crypto.refusal.SignedByAnotherUnit;
import org.seine.crypto.refusal.StateNotSigned;
import org.seine.crypto.refusal.StepMalformed;
import org.seine.crypto.refusal.StepOutOfOrder;
import org.seine.crypto.refusal.UnknownSuite;

@DisplayName("The steps of a record")
class StepChainTest {
  private static final UUID FILE = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");
  private static final RecordReference RECORD =
      new RecordReference(
          RecordKind.MEASURE, UUID.fromString("aaaaaaaa-0000-4000-8000-000000000002"));
  private static final LocalDate DAY = LocalDate.parse("2019-03-22");

  private final TestCourt court = new TestCourt();
  private final TestUnit registry = court.unit("11111111-1111-4111-8111-111111111111");
  private final TestUnit state = court.unit("22222222-2222-4222-8222-222222222222");
  private final SecureRandom random = new SecureRandom();

  @Test
  void holdWhereEachFollowsTheOneBefore() throws SealRefused {
    var chain = chain();
    var proved = StepChain.verify(FILE, RECORD, chain, court.trust());
    assertThat(proved.steps()).extracting(Step::act).containsExactly("PROPOSE", "FREEZE");
    proved.requireLength(2);
  }

  @Test
  void showATailThatWasCutToWhoKnowsHowManyThereAre() throws SealRefused {
    var cut = StepChain.verify(FILE, RECORD, chain().subList(0, 1), court.trust());
    assertThatThrownBy(() -> cut.requireLength(2)).isInstanceOf(StepOutOfOrder.class);
  }

  @Test
  void showAStateThatTheLastOfThemDoesNotName() throws SealRefused {
    var proved = StepChain.verify(FILE, RECORD, chain(), court.trust());
    proved.requireState("FROZEN");
    assertThatThrownBy(() -> proved.requireState("RELEASED")).isInstanceOf(StateNotSigned.class);
    var none = StepChain.verify(FILE, RECORD, List.of(), court.trust());
    assertThatThrownBy(() -> none.requireState("FROZEN")).isInstanceOf(StateNotSigned.class);
  }

  @Test
  void areRefusedInAnotherOrderOrWithAGap() throws SealRefused {
    var chain = chain();
    refuses(List.of(chain.get(1), chain.get(0)), StepOutOfOrder.class);
    refuses(List.of(chain.get(1)), StepOutOfOrder.class);
    refuses(List.of(chain.get(0), chain.get(0)), StepOutOfOrder.class);
  }

  @Test
  void areRefusedOfAnotherRecordOrFile() throws SealRefused {
    var foreign =
        new RecordReference(
            RecordKind.ASSET, UUID.fromString("aaaaaaaa-0000-4000-8000-000000000002"));
    assertThatThrownBy(() -> StepChain.verify(FILE, foreign, chain(), court.trust()))
        .isInstanceOf(StepOutOfOrder.class);
    assertThatThrownBy(() -> StepChain.verify(RECORD.id(), RECORD, chain(), court.trust()))
        .isInstanceOf(StepOutOfOrder.class);
  }

  @Test
  void areRefusedWhereAnotherChainsStepTakesAPlace() {
    var chain = chain();
    var other = step(2, "SEIZE", state.id(), Optional.of(Sha384.of(new byte[] {1})));
    refuses(List.of(chain.get(0), other.sign(state.signingKey(), random)), StepOutOfOrder.class);
  }

  @Test
  void areRefusedOfWhomTheyDoNotName() {
    var first = step(1, "PROPOSE", registry.id(), Optional.empty());
    refuses(List.of(first.sign(state.signingKey(), random)), SignedByAnotherUnit.class);
  }

  @Test
  void areRefusedAltered() {
    var first = chain().get(0);
    var altered =
        new String(first.bytes(), StandardCharsets.UTF_8)
            .replace("2019-03-22", "2019-03-21")
            .getBytes(StandardCharsets.UTF_8);
    refuses(List.of(new SignedBytes(altered, first.signature())), SignatureInvalid.class);
  }

  @Test
  void areReadAsTheyWereWritten() throws SealRefused {
    var written = step(7, "RENEW", state.id(), Optional.of(Sha384.of(new byte[] {7})));
    assertThat(Step.parse(written.toBytes())).isEqualTo(written);
  }

  @Test
  void followTheGrammarOrAreRefused() {
    var text =
        new String(
            step(1, "PROPOSE", registry.id(), Optional.empty()).toBytes(), StandardCharsets.UTF_8);
    for (var wrong :
        List.of(
            text.replace("\"number\":1", "\"number\":2"),
            text.replace("\"number\":1", "\"number\":0"),
            text.replace("\"reported\":\"false\"", "\"reported\":\"no\""),
            text.replace("\"reported\":\"false\"", "\"reported\":false"),
            text.replace("2019-03-22", "2019-02-29"),
            text.replace("\"PROPOSE\"", "\"propose\""),
            text.replace("\"act\":", "\"act\":\"A\",\"act\":"),
            text.replace("\"things\":", "\"unknown\":1,\"things\":"),
            text + "{}")) {
      assertThatThrownBy(() -> Step.parse(wrong.getBytes(StandardCharsets.UTF_8)))
          .as(wrong)
          .isInstanceOf(StepMalformed.class);
    }
    assertThatThrownBy(
            () ->
                Step.parse(
                    text.replace("\"suite\":1", "\"suite\":2").getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnknownSuite.class);
  }

  private void refuses(List<SignedBytes> steps, Class<? extends SealRefused> refusal) {
    assertThatThrownBy(() -> StepChain.verify(FILE, RECORD, steps, court.trust()))
        .isInstanceOf(refusal);
  }

  private List<SignedBytes> chain() {
    List<SignedBytes> chain = new ArrayList<>();
    chain.add(
        step(1, "PROPOSE", registry.id(), Optional.empty()).sign(registry.signingKey(), random));
    chain.add(
        step(2, "FREEZE", state.id(), Optional.of(chain.get(0).hash()))
            .sign(state.signingKey(), random));
    return chain;
  }

  private static Step step(int number, String act, UUID unit, Optional<Sha384> previous) {
    return new Step(
        FILE,
        RECORD,
        number,
        act,
        false,
        "FROZEN",
        DAY,
        TestCourt.NOW,
        unit,
        "pseudonym",
        List.of(
            new ManifestThing(
                Part.BODY, RECORD.id(), 1, Sha384.of(new byte[] {2}), Sha384.of(new byte[] {3}))),
        previous);
  }
}
