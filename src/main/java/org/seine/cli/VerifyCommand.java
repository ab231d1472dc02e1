package org.seine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.export.ExportedThing;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seine verify}: proves an exported thing without any key, offline. */
@Command(
    name = "verify",
    description = {
      "Prove signature, manifest, receipt, header and cover of an exported folder, offline.",
      "Needs no key. The content itself is proved by `seine open`, frame by frame."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:PASSED",
      "1:it cannot be done",
      "2:not understood",
      "3:FAILED",
      "4:INDETERMINATE"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", description = "The exported folder")
  private Path folder = Path.of("");

  @Option(names = "--root", description = "The root to trust, DER or PEM; else the folder's own")
  private @Nullable Path root;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try {
      ExportedThing thing = ExportedThing.read(folder);
      return Verdicts.print(thing.verdict(TrustedRoot.of(root, thing, out)), out);
    } catch (SealRefused refused) {
      return Verdicts.print(Verdict.of(refused), out);
    }
  }
}
