package org.taocun.scenario.yaml;

/** Refusal of a value or a file, with the message for the user; caught by the reader. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  Refusal(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** The reason, in words for the user. */
  String reason() {
    return reason;
  }
}
