package org.seine.crypto.manifest;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.refusal.CoverNotSigned;
import org.seine.crypto.refusal.HeaderNotSigned;
import org.seine.crypto.refusal.MessageOutOfOrder;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.TrustedCertificates;

/**
 * Entries of one thread, each proved to be its unit's and to stand where it was written. Only
 * {@link #verify} makes one. A unit sees the entries that were sealed for it, so numbers may be
 * left out; where two neighbours are there, the later one carries the hash of the earlier.
 */
public final class ThreadChain implements PinnedTexts {
  private final List<ThreadMessage> messages;

  private ThreadChain(List<ThreadMessage> messages) {
    this.messages = List.copyOf(messages);
  }

  /**
   * Verifies entries of a thread, in their order.
   *
   * @throws SealRefused with the subclass that names what does not hold
   */
  public static ThreadChain verify(
      UUID thread,
      UUID opener,
      RecordReference record,
      List<SignedBytes> signed,
      TrustedCertificates trusted)
      throws SealRefused {
    List<ThreadMessage> proved = new ArrayList<>();
    Optional<Sha384> previous = Optional.empty();
    int number = 0;
    for (SignedBytes one : signed) {
      ThreadMessage message = signedBy(one, trusted);
      boolean here =
          message.thread().equals(thread)
              && message.opener().equals(opener)
              && message.record().equals(record);
      boolean next =
          message.number() > number
              && (message.number() != number + 1 || message.previous().equals(previous));
      if (!here || !next) {
        throw new MessageOutOfOrder(
            "expected an entry of this thread behind number %d, found another".formatted(number));
      }
      proved.add(message);
      previous = Optional.of(one.hash());
      number = message.number();
    }
    return new ThreadChain(proved);
  }

  private static ThreadMessage signedBy(SignedBytes bytes, TrustedCertificates trusted)
      throws SealRefused {
    var signed = DetachedSignature.verify(bytes.bytes(), bytes.signature());
    var standing = trusted.standing(signed.signer(), signed.others(), signed.signedAt());
    ThreadMessage message = ThreadMessage.parse(bytes.bytes());
    Signers.requireSender(message.statement().sender(), standing);
    Signers.requireTime(message.statement().time(), signed);
    return message;
  }

  /** The entries, the first one first. */
  public List<ThreadMessage> messages() {
    return messages;
  }

  /** The entry of this id, if it is among them. */
  public Optional<ThreadMessage> message(UUID id) {
    return messages.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Set<Sha384> requireSigned(Header header, byte[] sealedCover) throws SealRefused {
    ThingName name = header.name();
    ThreadMessage message =
        message(name.thing())
            .orElseThrow(
                () -> new ThingNotSigned("expected the text of an entry, found " + name.thing()));
    ConsentStatement statement = message.statement();
    ManifestThing text = statement.text().orElseThrow();
    boolean same =
        name.sender().equals(statement.sender())
            && name.kind() == RecordKind.MESSAGE
            && name.record().equals(message.thread())
            && name.version() == text.version()
            && text.header().equals(header.hash());
    if (!same) {
      throw new HeaderNotSigned("expected the header of the entry, found another");
    }
    if (!MessageDigest.isEqual(text.cover().bytes(), Sha384.of(sealedCover).bytes())) {
      throw new CoverNotSigned("expected the cover of the entry, found another");
    }
    return Set.copyOf(statement.readers());
  }
}
