package org.taocun.scenario.yaml;

/** A value or a file that cannot be taken, with the message for the user; caught by the reader. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  Refusal(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What is wrong, in words for the user. */
  String reason() {
    return reason;
  }
}
