package org.seine.demo;

import java.util.HashMap;
import java.util.Map;

/**
 * A case while it is played.
 *
 * @param dossier the file's id
 * @param assets the id of each asset by its name in the story
 * @param measures the id of each measure likewise
 * @param etags of the measures, as they were answered last
 */
record PlayedCase(
    String dossier,
    Map<String, String> assets,
    Map<String, String> measures,
    Map<String, String> etags) {
  PlayedCase(String dossier) {
    this(dossier, new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  String path(String measure) {
    return "/api/v1/measures/" + measures.get(measure);
  }

  String etag(String measure) {
    return etags.getOrDefault(measure, "");
  }

  String assetPath(String asset) {
    return "/api/v1/assets/" + assets.get(asset);
  }
}
