package org.seine.asset;

/** How sure the Court's side is that the asset is the person's. */
public enum Confidence {
  CONFIRMED,
  PROBABLE,
  POSSIBLE
}
