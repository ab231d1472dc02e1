package org.seine.crypto.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.Provider;

/**
 * Bouncy Castle's LTS provider in a class loader of its own: its classes bear the names of those
 * already loaded, and only the JDK's {@link Provider} is shared between the two.
 */
record NativeProvider(Provider provider, String variant) {
  private static final String RESOURCE = "/native/bcprov-lts8on.provider";
  private static final String PROVIDER = "org.bouncycastle.jce.provider.BouncyCastleProvider";
  private static final String REGISTRAR = "org.bouncycastle.crypto.CryptoServicesRegistrar";
  private static final String SERVICES = "org.bouncycastle.crypto.NativeServices";

  /**
   * Loads the provider and asks it whether its native AES-GCM runs on this processor.
   *
   * @throws NativeUnavailable if it is not part of this build, cannot be loaded, or does not run
   */
  static NativeProvider load() throws NativeUnavailable {
    try (InputStream archive = NativeProvider.class.getResourceAsStream(RESOURCE)) {
      if (archive == null) {
        throw new NativeUnavailable("this build carries no native provider");
      }
      return load(archive);
    } catch (IOException unreadable) {
      throw new NativeUnavailable("the native provider cannot be copied: " + nameOf(unreadable));
    }
  }

  static NativeProvider load(InputStream archive) throws NativeUnavailable, IOException {
    Path copy = Files.createTempFile("seine-", ".jar");
    try {
      Files.copy(archive, copy, StandardCopyOption.REPLACE_EXISTING);
      return fromJar(copy);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException unusable) {
      throw new NativeUnavailable("the native provider cannot be loaded: " + nameOf(unusable));
    } finally {
      // The class loader holds the archive open; its name is no longer needed.
      Files.deleteIfExists(copy);
    }
  }

  // The loader lives as long as the process does: closing it would cut off classes not yet loaded.
  @SuppressWarnings("resource")
  private static NativeProvider fromJar(Path jar)
      throws ReflectiveOperationException, IOException, NativeUnavailable {
    ClassLoader isolated =
        new URLClassLoader(
            "bcprov-lts8on", new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    Object services = isolated.loadClass(REGISTRAR).getMethod("getNativeServices").invoke(null);
    Class<?> contract = isolated.loadClass(SERVICES);
    boolean runs =
        (boolean)
            contract
                .getMethod("hasService", String.class)
                .invoke(services, contract.getField("AES_GCM").get(null));
    if (!runs) {
      throw new NativeUnavailable(
          "no native AES-GCM on this machine: "
              + contract.getMethod("getStatusMessage").invoke(services));
    }
    Provider provider =
        (Provider) isolated.loadClass(PROVIDER).getDeclaredConstructor().newInstance();
    return new NativeProvider(
        provider, String.valueOf(contract.getMethod("getVariant").invoke(services)));
  }

  private static String nameOf(Throwable fault) {
    return fault.getClass().getSimpleName();
  }
}
