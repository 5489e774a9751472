package org.taocun.analysis.herding;

/** A test met data on which it would mislead. Inside the package; answers carry the refusal. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String refusal;

  RefusedException(Refusal reason) {
    this(reason, "");
  }

  RefusedException(Refusal reason, String detail) {
    this(reason.text() + (detail.isEmpty() ? "" : ": " + detail));
  }

  private RefusedException(String refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  /** The broken rule in words, with the name or number concerned. */
  String refusal() {
    return refusal;
  }
}
