package org.seine.crypto.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
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
import org.seine.crypto.manifest.ThreadMessage.EntryKind;
import org.seine.crypto.refusal.MessageMalformed;
import org.seine.crypto.refusal.MessageOutOfOrder;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignatureInvalid;
import org.seine.crypto.refusal.SignedByAnotherUnit;
import org.seine.crypto.refusal.UnknownSuite;

@DisplayName("The entries of a thread")
class ThreadChainTest {
  private static final UUID THREAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000030");
  private static final RecordReference LEAD =
      new RecordReference(RecordKind.LEAD, UUID.fromString("0193a1b2-0000-7000-8000-000000000001"));

  private final TestCourt court = new TestCourt();
  private final TestUnit opener = court.unit("11111111-1111-4111-8111-111111111111");
  private final TestUnit other = court.unit("22222222-2222-4222-8222-222222222222");
  private final SecureRandom random = new SecureRandom();

  @Test
  void holdWhereEachFollowsTheOneBefore() throws SealRefused {
    assertThat(verify(chain()).messages())
        .extracting(ThreadMessage::kind)
        .containsExactly(EntryKind.OPENING, EntryKind.MESSAGE, EntryKind.NOTES);
  }

  @Test
  void holdForAUnitThatWasNotThereFromTheBeginning() throws SealRefused {
    var chain = chain();
    assertThat(verify(chain.subList(1, 3)).messages()).hasSize(2);
    assertThat(verify(List.of(chain.get(0), chain.get(2))).messages()).hasSize(2);
  }

  @Test
  void areRefusedInAnotherOrderOrTwice() {
    var chain = chain();
    refuses(List.of(chain.get(1), chain.get(0)), MessageOutOfOrder.class);
    refuses(List.of(chain.get(0), chain.get(0)), MessageOutOfOrder.class);
  }

  @Test
  void areRefusedWhereAnotherTakesTheirPlace() {
    var chain = chain();
    var instead =
        entry(2, EntryKind.MESSAGE, opener, Optional.of(chain.get(0).hash()))
            .sign(opener.signingKey(), random);
    refuses(List.of(chain.get(0), instead, chain.get(2)), MessageOutOfOrder.class);
  }

  @Test
  void areRefusedOfAnotherThreadOpenerOrRecord() {
    var chain = chain();
    assertThatThrownBy(
            () -> ThreadChain.verify(opener.id(), opener.id(), LEAD, chain, court.trust()))
        .isInstanceOf(MessageOutOfOrder.class);
    assertThatThrownBy(() -> ThreadChain.verify(THREAD, other.id(), LEAD, chain, court.trust()))
        .isInstanceOf(MessageOutOfOrder.class);
    assertThatThrownBy(
            () ->
                ThreadChain.verify(
                    THREAD,
                    opener.id(),
                    new RecordReference(RecordKind.ASSET, LEAD.id()),
                    chain,
                    court.trust()))
        .isInstanceOf(MessageOutOfOrder.class);
  }

  @Test
  void areRefusedOfWhomTheyDoNotName() {
    var forged = entry(1, EntryKind.OPENING, opener, Optional.empty());
    refuses(List.of(forged.sign(other.signingKey(), random)), SignedByAnotherUnit.class);
  }

  @Test
  void areRefusedAltered() {
    var first = chain().get(0);
    var altered =
        text(first.bytes()).replace("pseudonym", "pseudonyn").getBytes(StandardCharsets.UTF_8);
    refuses(List.of(new SignedBytes(altered, first.signature())), SignatureInvalid.class);
  }

  @Test
  void areReadAsTheyWereWritten() throws SealRefused {
    var written = entry(7, EntryKind.MESSAGE, other, Optional.of(Sha384.of(new byte[] {7})));
    assertThat(ThreadMessage.parse(written.toBytes())).isEqualTo(written);
  }

  @Test
  void followTheGrammarOrAreRefused() {
    var text = text(entry(1, EntryKind.OPENING, opener, Optional.empty()).toBytes());
    for (var wrong :
        List.of(
            text.replace("\"number\":1", "\"number\":2"),
            text.replace("\"number\":1", "\"number\":0"),
            text.replace("\"OPENING\"", "\"MESSAGE\""),
            text.replace("\"OPENING\"", "\"INVITATION\""),
            text.replace("\"OPENING\"", "\"opening\""),
            text.replace("\"opener\":\"" + opener.id(), "\"opener\":\"" + other.id()),
            text.replaceFirst("\"units\":\\[[^]]*]", "\"units\":[\"" + other.id() + "\"]"),
            text.replaceFirst("\"units\":\\[[^]]*]", "\"units\":[]"),
            text.replace("\"id\":\"" + THREAD, "\"id\":\"" + other.id()),
            text.replace("\"kind\":\"OPENING\"", "\"kind\":\"OPENING\",\"kind\":\"OPENING\""),
            text.replace("\"units\":", "\"unknown\":1,\"units\":"),
            text + "{}")) {
      assertThatThrownBy(() -> ThreadMessage.parse(wrong.getBytes(StandardCharsets.UTF_8)))
          .as(wrong)
          .isInstanceOf(MessageMalformed.class);
    }
    assertThatThrownBy(
            () ->
                ThreadMessage.parse(
                    text.replace("\"suite\":1", "\"suite\":2").getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnknownSuite.class);
  }

  private ThreadChain verify(List<SignedBytes> entries) throws SealRefused {
    return ThreadChain.verify(THREAD, opener.id(), LEAD, entries, court.trust());
  }

  private void refuses(List<SignedBytes> entries, Class<? extends SealRefused> refusal) {
    assertThatThrownBy(() -> verify(entries)).isInstanceOf(refusal);
  }

  private List<SignedBytes> chain() {
    List<SignedBytes> chain = new ArrayList<>();
    chain.add(
        entry(1, EntryKind.OPENING, opener, Optional.empty()).sign(opener.signingKey(), random));
    chain.add(
        entry(2, EntryKind.MESSAGE, other, Optional.of(chain.get(0).hash()))
            .sign(other.signingKey(), random));
    chain.add(
        entry(3, EntryKind.NOTES, opener, Optional.of(chain.get(1).hash()))
            .sign(opener.signingKey(), random));
    return chain;
  }

  private ThreadMessage entry(int number, EntryKind kind, TestUnit by, Optional<Sha384> previous) {
    var id = number == 1 ? THREAD : new UUID(THREAD.getMostSignificantBits(), number);
    var text =
        new ManifestThing(Part.BODY, id, 1, Sha384.of(new byte[] {2}), Sha384.of(new byte[] {3}));
    return new ThreadMessage(
        THREAD,
        opener.id(),
        LEAD,
        id,
        number,
        kind,
        List.of(by.id(), by == opener ? other.id() : opener.id()),
        previous,
        new ConsentStatement(
            by.id(),
            Optional.of(text),
            List.of(Sha384.of(new byte[] {4}), Sha384.of(new byte[] {5})),
            TestCourt.NOW,
            "pseudonym"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
