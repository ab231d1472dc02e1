package org.seine.crypto.json;

/**
 * The bytes are not the strict JSON that a format asks for. The message gives the position or the
 * member, never a value.
 */
public final class JsonRefused extends Exception {
  JsonRefused(String expectedAndFound) {
    super(expectedAndFound);
  }
}
