package org.seine.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Weighs what a page fetches, as Chromium counts it: headers, and bodies as they travel. */
final class Scale {
  /** The stream of notices never ends. */
  private static final String ENDLESS = "/api/v1/notices/stream";

  private static final long QUIET = Duration.ofMillis(700).toNanos();

  private final Page page;
  private final CDPSession line;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();
  private final Map<String, Long> weights = new ConcurrentHashMap<>();
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private volatile long lastAt;

  /**
   * @param isThin whether the line is one of 256 kbit/s, 300 ms there and back
   */
  Scale(Visit visit, boolean isThin) {
    page = visit.page();
    line = visit.context().newCDPSession(page);
    line.send("Network.enable");
    line.on("Network.requestWillBeSent", this::begin);
    line.on("Network.loadingFinished", this::end);
    line.on("Network.loadingFailed", event -> running.remove(id(event)));
    if (isThin) {
      JsonObject thin = new JsonObject();
      thin.addProperty("offline", false);
      thin.addProperty("latency", 300);
      thin.addProperty("downloadThroughput", 256_000 / 8);
      thin.addProperty("uploadThroughput", 256_000 / 8);
      line.send("Network.emulateNetworkConditions", thin);
    }
  }

  /** As on the first visit. */
  void emptyTheCache() {
    line.send("Network.clearBrowserCache");
  }

  /**
   * Opens a page and waits until it can be used and what it began to fetch is there.
   *
   * @param usable what shows that it can be used
   */
  Weight weigh(String address, String usable) {
    page.navigate("about:blank");
    addresses.clear();
    weights.clear();
    long begun = System.nanoTime();
    page.navigate(address);
    page.locator(usable).first().waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    page.waitForCondition(this::isQuiet);
    return new Weight(weights.values().stream().mapToLong(Long::longValue).sum(), seconds, list());
  }

  /** What came may ask for more: only a while without any is the end. */
  private boolean isQuiet() {
    return running.isEmpty() && System.nanoTime() - lastAt > QUIET;
  }

  private List<String> list() {
    List<Map.Entry<String, Long>> all = new ArrayList<>(weights.entrySet());
    all.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    // What the browser had kept weighs nothing, and is no request.
    return all.stream()
        .filter(one -> one.getValue() > 0)
        .map(one -> one.getValue() + " " + addresses.get(one.getKey()))
        .toList();
  }

  private void begin(JsonObject event) {
    lastAt = System.nanoTime();
    String address = event.getAsJsonObject("request").get("url").getAsString();
    if (address.startsWith("http") && !address.contains(ENDLESS)) {
      addresses.put(id(event), address.replaceFirst("^https://[^/]+", ""));
      running.add(id(event));
    }
  }

  private void end(JsonObject event) {
    lastAt = System.nanoTime();
    if (running.remove(id(event))) {
      weights.put(id(event), event.get("encodedDataLength").getAsLong());
    }
  }

  private static String id(JsonObject event) {
    return event.get("requestId").getAsString();
  }

  /**
   * What one visit weighed.
   *
   * @param bytes of all that was fetched
   * @param seconds until the page could be used
   * @param parts each with its bytes, the heaviest first
   */
  record Weight(long bytes, double seconds, List<String> parts) {
    /** How often the network was asked. */
    int requests() {
      return parts.size();
    }

    @Override
    public String toString() {
      return String.join("\n", parts);
    }
  }
}
