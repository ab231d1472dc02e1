package org.seine.seal.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another portal holds the content store's folder. */
public class StoreInUse extends IOException {
  StoreInUse(Path folder) {
    super("the content store %s is held by another portal".formatted(folder));
  }
}
