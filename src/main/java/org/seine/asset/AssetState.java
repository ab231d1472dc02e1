package org.seine.asset;

/** How far an asset is known. */
public enum AssetState {
  /** Somebody said that there is one. */
  IDENTIFIED,
  /** Its place and whose it is were shown. */
  TRACED,
  /** It was found to be another one that is in the file, and stands there. */
  MERGED
}
