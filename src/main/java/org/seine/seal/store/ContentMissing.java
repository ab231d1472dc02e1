package org.seine.seal.store;

import java.io.IOException;

/** A row points to content that does not lie in the store. */
public class ContentMissing extends IOException {
  ContentMissing(ContentAddress address) {
    super("no content at " + address.value());
  }
}
