package org.seine.seal;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.seal.store.ContentStore;
import org.seine.seal.store.DirectoryContentStore;

/** Takes the content store's folder at the start and lets it go at the end. */
class StoreAtStart {
  @Produces
  @Singleton
  ContentStore folder(@ConfigProperty(name = "seine.content.folder") Path folder)
      throws IOException {
    return DirectoryContentStore.at(folder);
  }

  void letGo(@Disposes ContentStore store) throws IOException {
    store.close();
  }
}
