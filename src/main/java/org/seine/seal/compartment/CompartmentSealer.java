package org.seine.seal.compartment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.Provider;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.seine.crypto.engine.AesEngine;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.ContentKey;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.StepChain;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.seal.store.ContentAddress;
import org.seine.web.UuidV7;

/**
 * Seals for a compartment and opens from it. Every sealing draws a new key, which is locked by the
 * key of the compartment's present epoch and then wiped. Runs on a worker.
 */
@ApplicationScoped
public class CompartmentSealer {
  private static final CoverFacts TEXT = new CoverFacts("text.json", "application/json");
  private static final int MAX_TEXT = 2 << 20;

  private final Clock clock;
  private final Provider engine = AesEngine.running().provider();
  private final Sealing sealing = new Sealing(engine, new SecureRandom());

  CompartmentSealer(Clock clock) {
    this.clock = clock;
  }

  /**
   * Seals a text.
   *
   * @param name what it is called; its record is that of {@code place}
   * @throws org.seine.crypto.refusal.NotNamed if the keys do not open the compartment
   */
  public SealedFor text(FileKeys keys, Filed place, ThingName name, byte[] text)
      throws IOException {
    try (var sealed = sealing.body(name, text, TEXT)) {
      var row = row(keys, place, sealed.thing(), Part.BODY);
      row.content = sealed.content();
      return new SealedFor(row);
    }
  }

  /** Begins a document; what is written to the sealer leaves as frames to {@code out}. */
  public ContentSealer document(ThingName name, OutputStream out) {
    return sealing.begin(name, out);
  }

  /**
   * The document whose frames were kept at this address.
   *
   * @param sealed ends the life of its key here
   */
  public SealedFor kept(FileKeys keys, Filed place, SealedThing sealed, ContentAddress address)
      throws IOException {
    try (sealed) {
      var row = row(keys, place, sealed, Part.DOCUMENT);
      row.address = address.value();
      return new SealedFor(row);
    }
  }

  /**
   * Opens a text after it was proved to be the one that a step pins.
   *
   * @param pinned how a step of {@code chain} names it
   * @param chain the record's steps
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public byte[] open(
      FileKeys keys, Filed place, SealedFor sealed, ManifestThing pinned, StepChain chain)
      throws IOException {
    byte[] frames = sealed.row().content;
    if (frames == null) {
      throw new IllegalStateException("a text has its frames beside it");
    }
    try (var content = content(keys, place, sealed, pinned, chain, ContentSource.of(frames))) {
      if (content.length() > MAX_TEXT) {
        throw new IllegalStateException("a text that was sealed here is no larger");
      }
      var out = new ByteArrayOutputStream((int) content.length());
      content.copyTo(out);
      return out.toByteArray();
    }
  }

  /**
   * Opens a document after it was proved to be the one that a step pins. The caller closes it.
   *
   * @param pinned how a step of {@code chain} names it
   * @param chain the record's steps
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public CheckedContent content(
      FileKeys keys,
      Filed place,
      SealedFor sealed,
      ManifestThing pinned,
      StepChain chain,
      ContentSource frames)
      throws IOException {
    var row = sealed.row();
    var header = Header.parse(row.header);
    chain.requireSigned(pinned, header, row.cover);
    return checked(keys, place, row, header, frames);
  }

  /**
   * Opens what a unit sealed itself, also before a step pins it. The caller closes it.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public CheckedContent own(
      FileKeys keys, Filed place, SealedFor sealed, UUID unit, ContentSource frames)
      throws IOException {
    var row = sealed.row();
    var header = Header.parse(row.header);
    if (!header.name().sender().equals(unit)) {
      throw new KeyEnvelopeOfAnotherThing("expected a thing of this unit, found another's");
    }
    return checked(keys, place, row, header, frames);
  }

  private CheckedContent checked(
      FileKeys keys, Filed place, CompartmentThing row, Header header, ContentSource frames)
      throws IOException {
    if (!header.name().record().equals(place.record()) || !row.record.equals(place.record())) {
      throw new KeyEnvelopeOfAnotherThing("expected a thing of this record, found another's");
    }
    try (var key = unwrapped(keys, place, row, header)) {
      return CheckedContent.open(engine, header, key, row.cover, frames);
    }
  }

  private static ContentKey unwrapped(
      FileKeys keys, Filed place, CompartmentThing row, Header header) throws IOException {
    byte[] bytes;
    try {
      bytes =
          keys.of(row.compartment, row.epoch)
              .unwrap(row.wrappedKey, context(place, row.epoch, header));
    } catch (WrapRefused altered) {
      throw new KeyEnvelopeOfAnotherThing("expected the key of this thing, found another");
    }
    try {
      return ContentKey.ofUnwrapped(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private CompartmentThing row(FileKeys keys, Filed place, SealedThing sealed, Part part)
      throws IOException {
    var name = sealed.header().name();
    if (!name.record().equals(place.record())) {
      throw new IllegalArgumentException("a thing is sealed for its own record");
    }
    int epoch = keys.epoch(place.compartment());
    var under = keys.of(place.compartment(), epoch);
    var row = new CompartmentThing();
    row.key = UuidV7.at(clock.instant());
    row.record = place.record();
    row.thing = name.thing();
    row.version = name.version();
    row.part = part;
    row.compartment = place.compartment();
    row.epoch = epoch;
    row.header = sealed.header().bytes();
    row.cover = sealed.cover();
    row.storedLength = sealed.storedLength();
    row.wrappedKey =
        sealed.key().reveal(bytes -> under.wrap(bytes, context(place, epoch, sealed.header())));
    row.sealedAt = clock.instant();
    return row;
  }

  /** File, record, epoch, version and the header's hash. */
  private static WrapContext context(Filed place, int epoch, Header header) {
    UUID file = place.file();
    return new WrapContext(
        file,
        place.record(),
        "record key %d %s".formatted(epoch, header.hash().base64()),
        header.name().version());
  }
}
