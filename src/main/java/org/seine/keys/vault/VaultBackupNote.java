package org.seine.keys.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seine.crypto.certificate.OwnerOnlyFile;

/**
 * What the last backup of a vault was, as the command that made it noted beside the vault: {@code
 * seine/vault-backup-note/1 TIME VERSION NEEDED TOTAL}. It proves nothing; it reminds.
 *
 * @param at when, in UTC
 * @param rootVersion the newest root key that the backup holds
 * @param needed how many shares restore it
 * @param total how many shares there are
 */
public record VaultBackupNote(Instant at, int rootVersion, int needed, int total) {
  private static final Pattern LINE =
      Pattern.compile(
          "seine/vault-backup-note/1 (\\S{20}) ([1-9][0-9]{0,4}) ([1-9][0-9]{0,2})"
              + " ([1-9][0-9]{0,2})\\n");

  /** Notes it beside this vault, in place of an earlier note. */
  public void write(Path vault) throws IOException {
    String line =
        "seine/vault-backup-note/1 %s %d %d %d\n"
            .formatted(at.truncatedTo(ChronoUnit.SECONDS), rootVersion, needed, total);
    OwnerOnlyFile.replace(beside(vault), line.getBytes(StandardCharsets.US_ASCII));
  }

  /** The note beside this vault; empty if there is none that can be read. */
  public static Optional<VaultBackupNote> read(Path vault) {
    try {
      Matcher line = LINE.matcher(Files.readString(beside(vault)));
      return line.matches()
          ? Optional.of(
              new VaultBackupNote(
                  Instant.parse(line.group(1)),
                  Integer.parseInt(line.group(2)),
                  Integer.parseInt(line.group(3)),
                  Integer.parseInt(line.group(4))))
          : Optional.empty();
    } catch (IOException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Path beside(Path vault) {
    return vault.resolveSibling(vault.getFileName() + ".backed-up");
  }
}
