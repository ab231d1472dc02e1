package org.seine.cli;

import org.seine.demo.DemoCommand;
import org.seine.embedded.StartRefused;
import org.seine.realm.RealmRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The {@code seine} command.
 *
 * <p>Exit codes: 0 done; 1 it cannot be done, the last line of standard error says why; 2 the
 * command line was not understood; 3 and 4 a verification failed or stayed undecided; 130 and 143
 * stopped by SIGINT and SIGTERM.
 */
@Command(
    name = "seine",
    description = "Exchange of asset-tracing leads between States and the Court.",
    mixinStandardHelpOptions = true,
    version = "seine 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:it cannot be done; the last line of standard error says why",
      "2:the command line was not understood",
      "3, 4:a verification failed, or nothing could be said either way",
      "130, 143:stopped by Ctrl-C or SIGTERM"
    },
    commandListHeading = "%nCommands:%n",
    subcommands = {
      StartCommand.class,
      DemoCommand.class,
      ImportCommand.class,
      VerifyCommand.class,
      OpenCommand.class,
      VaultCommand.class,
      RealmCommand.class,
      HelpCommand.class
    })
public final class Seine {
  private Seine() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Libraries log through the portal's log manager, which must be named before the first of them.
    System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Seine()).setExecutionExceptionHandler(Seine::inOneSentence);
  }

  private static int inOneSentence(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
    if (failure instanceof StartRefused
        || failure instanceof RealmRefused
        || failure instanceof CannotDo) {
      command.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
        command
            .getErr()
            .println("A disk is full (%s): free some space.".formatted(cause.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
      }
    }
    throw failure;
  }
}
