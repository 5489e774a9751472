package org.taocun.analysis.herding;

/** A test met data on which it would mislead. Inside the package; results carry the refusal. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  RefusedException(Refusal.Reason reason) {
    this(reason, "");
  }

  RefusedException(Refusal.Reason reason, String detail) {
    super(reason.text() + (detail.isEmpty() ? "" : ": " + detail));
    this.refusal = new Refusal(reason, detail);
  }

  Refusal refusal() {
    return refusal;
  }
}
