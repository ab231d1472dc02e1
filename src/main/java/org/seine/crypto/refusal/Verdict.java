package org.seine.crypto.refusal;

/**
 * What a verification found, to be shown to people.
 *
 * @param indication passed, failed or indeterminate
 * @param reason the stable code
 * @param words what was proved or what was refused, and what the signature proves, in English
 */
public record Verdict(Indication indication, Reason reason, String words) {
  /** Everything held; the words say what the signature proves. */
  public static Verdict passed(String words) {
    return new Verdict(Indication.PASSED, Reason.NONE, words);
  }

  /** The verdict that a refusal amounts to. */
  public static Verdict of(SealRefused refused) {
    String words = String.valueOf(refused.getMessage());
    return new Verdict(refused.reason().indication(), refused.reason(), words);
  }
}
