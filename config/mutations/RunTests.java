import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the named test classes of org.seine.crypto: exit 0 green, 1 red, 2 when none ran. */
public final class RunTests {
  private RunTests() {}

  /** The argument: simple class names, separated by commas. */
  public static void main(String[] args) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectPackage("org.seine.crypto"))
            .filters(includeClassNamePatterns(".*\\.(" + args[0].replace(',', '|') + ")"))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    var summary = listener.getSummary();
    summary.printFailuresTo(new PrintWriter(System.out, true), 1);
    if (summary.getTestsStartedCount() == 0) {
      System.exit(2);
    }
    System.exit(summary.getTotalFailureCount() == 0 ? 0 : 1);
  }
}
