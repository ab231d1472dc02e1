package org.seine.keys;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells how the vault stands. Reads a file: call it on a worker thread. */
@ApplicationScoped
public class VaultStatus {
  private final OpenVault vault;

  VaultStatus(OpenVault vault) {
    this.vault = vault;
  }

  /** How the vault stands now. */
  public VaultState read() {
    return vault.state();
  }
}
