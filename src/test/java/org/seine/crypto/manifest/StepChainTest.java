package org.seine.crypto.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.seine.crypto.engine.AesEngine;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.refusal.CoverNotSigned;
import org.seine.crypto.refusal.HeaderNotSigned;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignatureInvalid;
import org.seine.crypto.refusal.SignedByAnotherUnit;
import org.seine.crypto.refusal.StateNotSigned;
import org.seine.crypto.refusal.StepMalformed;
import org.seine.crypto.refusal.StepOutOfOrder;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.crypto.refusal.UnknownSuite;

@DisplayName("The steps of a record")
class StepChainTest {
  private static final UUID FILE = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");
  private static final RecordReference RECORD =
      new RecordReference(
          RecordKind.MEASURE, UUID.fromString("aaaaaaaa-0000-4000-8000-000000000002"));
  private static final LocalDate DAY = LocalDate.parse("2019-03-22");

  private static final ManifestThing NOTE =
      new ManifestThing(
          Part.DOCUMENT,
          UUID.fromString("aaaaaaaa-0000-4000-8000-000000000003"),
          1,
          Sha384.of(new byte[] {6}),
          Sha384.of(new byte[] {7}));

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
  void nameWhatStandsOfAThingByTheLastThatPinsIt() throws SealRefused {
    var first = step(1, "PROPOSE", registry.id(), Optional.empty(), List.of(text(1), NOTE));
    var signed = first.sign(registry.signingKey(), random);
    var second = step(2, "FREEZE", state.id(), Optional.of(signed.hash()), List.of(text(2)));
    var proved =
        StepChain.verify(
            FILE, RECORD, List.of(signed, second.sign(state.signingKey(), random)), court.trust());
    assertThat(proved.standing(RECORD.id())).contains(text(2));
    assertThat(proved.standing(NOTE.id())).contains(NOTE);
    assertThat(proved.standing(FILE)).isEmpty();
  }

  @Test
  void letAThingPassAsTheOnePinnedAndAsNoOtherThatIsPinnedToo() throws IOException {
    var earlier = sealed(1);
    var later = sealed(2);
    var first =
        step(1, "PROPOSE", registry.id(), Optional.empty(), List.of(pinned(earlier)))
            .sign(registry.signingKey(), random);
    var second =
        step(2, "PROPOSE", registry.id(), Optional.of(first.hash()), List.of(pinned(later)))
            .sign(registry.signingKey(), random);
    var proved = StepChain.verify(FILE, RECORD, List.of(first, second), court.trust());
    for (var one : List.of(earlier, later)) {
      int number = proved.requireSigned(pinned(one), one.header(), one.cover()).number();
      assertThat(number).isEqualTo(one.header().name().version());
    }
    assertThatThrownBy(() -> proved.requireSigned(pinned(later), earlier.header(), earlier.cover()))
        .isInstanceOf(HeaderNotSigned.class);
    assertThatThrownBy(() -> proved.requireSigned(pinned(later), later.header(), earlier.cover()))
        .isInstanceOf(CoverNotSigned.class);
    assertThatThrownBy(() -> proved.requireSigned(NOTE, later.header(), later.cover()))
        .isInstanceOf(ThingNotSigned.class);
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

  private SealedThing sealed(int version) throws IOException {
    var name = new ThingName(registry.id(), RECORD.kind(), RECORD.id(), RECORD.id(), version);
    var sealing = new Sealing(AesEngine.running().provider(), random);
    return sealing
        .body(name, new byte[] {5}, new CoverFacts("text.json", "application/json"))
        .thing();
  }

  private static ManifestThing pinned(SealedThing sealed) {
    return ManifestThing.of(Part.BODY, sealed);
  }

  private static ManifestThing text(int version) {
    return new ManifestThing(
        Part.BODY, RECORD.id(), version, Sha384.of(new byte[] {2}), Sha384.of(new byte[] {3}));
  }

  private static Step step(int number, String act, UUID unit, Optional<Sha384> previous) {
    return step(number, act, unit, previous, List.of(text(1)));
  }

  private static Step step(
      int number, String act, UUID unit, Optional<Sha384> previous, List<ManifestThing> things) {
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
        things,
        previous);
  }
}
