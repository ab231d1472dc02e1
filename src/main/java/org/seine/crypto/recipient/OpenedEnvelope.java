package org.seine.crypto.recipient;

import java.util.Optional;
import javax.security.auth.Destroyable;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.ContentKey;

/** An opened key envelope: a thing's key, for which header, and as whom its recipient was named. */
public final class OpenedEnvelope implements Destroyable, AutoCloseable {
  private final ContentKey key;
  private final Sha384 header;
  private final Optional<Naming> naming;

  OpenedEnvelope(ContentKey key, Sha384 header, Optional<Naming> naming) {
    this.key = key;
    this.header = header;
    this.naming = naming;
  }

  /** The thing's key; it is destroyed together with this. */
  public ContentKey key() {
    return key;
  }

  /** The hash of the header that the key belongs to. */
  public Sha384 header() {
    return header;
  }

  /** What the manifest must list for this recipient; empty in a draft's envelope. */
  public Optional<Sha384> commitment() {
    return naming.map(named -> RecipientCommitment.of(named.salt(), named.fingerprint()));
  }

  Optional<Naming> naming() {
    return naming;
  }

  @Override
  public void destroy() {
    key.destroy();
  }

  @Override
  public boolean isDestroyed() {
    return key.isDestroyed();
  }

  @Override
  public void close() {
    destroy();
  }
}
