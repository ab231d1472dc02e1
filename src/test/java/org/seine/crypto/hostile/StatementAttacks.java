package org.seine.crypto.hostile;

import static org.seine.crypto.TestCourt.NOW;
import static org.seine.crypto.hostile.HostileStory.LEAD;
import static org.seine.crypto.hostile.HostileStory.put;
import static org.seine.crypto.hostile.HostileWriter.flipped;
import static org.seine.crypto.hostile.HostileWriter.joined;
import static org.seine.crypto.hostile.HostileWriter.signedAgain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.Revocation;
import org.seine.crypto.certificate.Validity;
import org.seine.crypto.export.ExportLayout;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;

/** What is done to what is signed: manifest, signature, certificates, addenda. */
final class StatementAttacks {
  private final HostileStory story;

  StatementAttacks(HostileStory story) {
    this.story = story;
  }

  SignedBytes manifest(Attack attack) {
    SignedBytes manifest = story.manifest;
    return switch (attack) {
      case MANIFEST_ALTERED ->
          new SignedBytes(
              HostileStory.text(manifest)
                  .replace("LEAD_ONLY", "EVIDENCE_ALLOWED")
                  .getBytes(StandardCharsets.UTF_8),
              manifest.signature());
      case MANIFEST_WITH_AN_UNKNOWN_MEMBER ->
          story.manifestText(
              text ->
                  text.replace(
                      "\"version\":1,\"things\"", "\"version\":1,\"note\":\"\",\"things\""));
      case MANIFEST_WITH_A_MEMBER_TWICE ->
          story.manifestText(
              text ->
                  text.replace(
                      "\"useCondition\"",
                      "\"useCondition\":\"EVIDENCE_ALLOWED\",\"useCondition\""));
      case MANIFEST_WITHOUT_A_BODY ->
          story.manifestText(text -> text.replace("\"BODY\"", "\"DOCUMENT\""));
      case MANIFEST_LISTS_A_THING_TWICE ->
          story.manifestText(
              text -> {
                int from = text.indexOf("{\"part\":\"DOCUMENT\"");
                String thing = text.substring(from, text.indexOf('}', from) + 1);
                return text.replace(thing, thing + "," + thing);
              });
      case MANIFEST_OF_VERSION_1_WITH_A_PREVIOUS ->
          story.manifestText(
              text ->
                  text.replace(
                      "\"previous\":null",
                      "\"previous\":\"" + story.manifest.hash().base64() + "\""));
      case MANIFEST_OF_AN_UNKNOWN_SUITE ->
          story.manifestText(text -> text.replace("\"suite\":1", "\"suite\":2"));
      default -> throw new IllegalStateException(attack.name());
    };
  }

  SignedBytes signature(Attack attack) throws Exception {
    byte[] bytes = story.manifest.bytes();
    byte[] signature = story.manifest.signature();
    return switch (attack) {
      case SIGNATURE_NAMING_ANOTHER_CERTIFICATE ->
          forgedSignature().naming(story.third).signed(story.random);
      case SIGNATURE_WITHOUT_AN_ATTRIBUTE ->
          forgedSignature().withoutTheCertificatesName().signed(story.random);
      case SIGNATURE_WITH_AN_ATTRIBUTE_TWICE ->
          forgedSignature().alsoOf(NOW.plusSeconds(1)).signed(story.random);
      case SIGNATURE_WITH_A_FOREIGN_ATTRIBUTE ->
          forgedSignature().withAForeignAttribute().signed(story.random);
      case SIGNATURE_WITHOUT_THE_ISSUERS_CERTIFICATE ->
          forgedSignature().withoutTheIssuer().signed(story.random);
      case SIGNATURE_BY_THE_KEY_FOR_RECEIPTS ->
          story.signed(HostileStory.text(story.manifest), story.receipts);
      case SIGNATURE_BY_ANOTHER_UNIT ->
          story.signed(HostileStory.text(story.manifest), story.third.signingKey());
      case SIGNATURE_OF_ANOTHER_TIME ->
          story.manifestText(text -> text.replace("T12:00:00Z", "T12:00:01Z"));
      case SIGNATURE_WITH_A_TAIL -> new SignedBytes(bytes, joined(signature, new byte[1]));
      case SIGNATURE_WITH_ANOTHER_TAG ->
          new SignedBytes(bytes, ForgedSignature.withAnotherTag(signature));
      case SIGNATURE_FLIPPED -> new SignedBytes(bytes, flipped(signature, signature.length - 1));
      default -> throw new IllegalStateException(attack.name());
    };
  }

  private ForgedSignature forgedSignature() throws Exception {
    return new ForgedSignature(story.manifest.bytes(), story.provider, story.court.issuer(), NOW);
  }

  void certificate(Attack attack, Map<String, byte[]> files) throws IOException {
    String provider = story.provider.id().toString();
    Duration day = Duration.ofDays(1);
    switch (attack) {
      case CERTIFICATE_EXPIRED ->
          signedBy(
              files,
              story.court.unit(provider, Validity.from(NOW.minus(day.multipliedBy(9)), day)));
      case CERTIFICATE_NOT_YET_VALID ->
          signedBy(files, story.court.unit(provider, Validity.from(NOW.plus(day), day)));
      case CERTIFICATE_REVOKED -> {
        TestUnit unit = story.court.unit(provider);
        story.court.revoke(
            new Revocation(
                unit.signingCertificate().getSerialNumber(),
                NOW.minusSeconds(1),
                Revocation.Reason.SUPERSEDED));
        files.put(ExportLayout.ISSUER_LIST, Certificates.der(story.court.lists().get(1)));
        signedBy(files, unit);
      }
      case CERTIFICATE_OF_ANOTHER_AUTHORITY -> signedBy(files, new TestCourt().unit(provider));
      case CERTIFICATE_FOR_ANOTHER_PURPOSE ->
          signedAgain(
              files, story.signed(HostileStory.text(story.manifest), story.court.serverKey()));
      case CERTIFICATE_OF_AN_ISSUER_OF_THE_SAME_NAME -> {
        TestCourt other = new TestCourt();
        files.put(ExportLayout.ISSUER, Certificates.der(other.issuer()));
        files.put(ExportLayout.ISSUER_LIST, Certificates.der(other.lists().get(1)));
        signedBy(files, other.unit(provider));
      }
      case CERTIFICATE_OF_A_SWAPPED_ROOT ->
          files.put(ExportLayout.ROOT, Certificates.der(new TestCourt().root()));
      case REVOCATION_LIST_FORGED ->
          files.put(ExportLayout.ISSUER_LIST, Certificates.der(new TestCourt().lists().get(1)));
      case REVOCATION_LIST_TOO_OLD ->
          files.put(ExportLayout.ISSUER_LIST, Certificates.der(story.court.oldList()));
      default -> throw new IllegalStateException(attack.name());
    }
  }

  private void signedBy(Map<String, byte[]> files, TestUnit unit) {
    signedAgain(files, story.signed(HostileStory.text(story.manifest), unit.signingKey()));
  }

  void addenda(Attack attack, Map<String, byte[]> files) throws IOException {
    Submission submitted = Submission.verify(story.manifest, List.of(), story.court.trust());
    switch (attack) {
      case ADDENDA_SWAPPED -> {
        put(files, 1, story.withdrawn);
        put(files, 2, story.added);
      }
      case ADDENDUM_REPLAYED -> put(files, 3, story.added);
      case ADDENDUM_REPLACED ->
          put(
              files,
              1,
              submitted
                  .addendum(List.of(story.namedThird.commitment()), List.of(), "m-2", NOW)
                  .sign(story.provider.signingKey(), story.random));
      case ADDENDUM_MISSING -> {
        put(files, 1, story.withdrawn);
        files.remove(ExportLayout.addendum(2));
        files.remove(ExportLayout.addendumSignature(2));
      }
      case ADDENDUM_OF_ANOTHER_SUBMISSION -> {
        Manifest other = story.manifest(UUID.randomUUID(), story.body, story.document);
        SignedBytes signed = other.sign(story.provider.signingKey(), story.random);
        put(
            files,
            1,
            story
                .add(Submission.verify(signed, List.of(), story.court.trust()))
                .sign(story.provider.signingKey(), story.random));
      }
      case ADDENDUM_OF_ANOTHER_RECORD ->
          put(
              files,
              1,
              story.signed(
                  HostileStory.text(story.added)
                      .replace(LEAD.toString(), HostileStory.UNLISTED.toString()),
                  story.provider.signingKey()));
      case ADDENDUM_ADDS_WHO_IS_NAMED ->
          put(
              files,
              1,
              submitted
                  .addendum(List.of(story.namedRecipient.commitment()), List.of(), "m-1", NOW)
                  .sign(story.provider.signingKey(), story.random));
      case ADDENDUM_BY_ANOTHER_UNIT ->
          put(files, 1, story.add(submitted).sign(story.third.signingKey(), story.random));
      case ADDENDUM_WITHDRAWS_THE_SENDER ->
          put(
              files,
              1,
              submitted
                  .addendum(List.of(), List.of(story.namedProvider.commitment()), "m-1", NOW)
                  .sign(story.provider.signingKey(), story.random));
      default -> throw new IllegalStateException(attack.name());
    }
  }
}
