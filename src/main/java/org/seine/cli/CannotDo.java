package org.seine.cli;

/** It cannot be done; the message is one sentence for the person at the terminal. */
final class CannotDo extends Exception {
  CannotDo(String sentence) {
    super(sentence);
  }
}
