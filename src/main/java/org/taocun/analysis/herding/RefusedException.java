package org.taocun.analysis.herding;

import org.taocun.base.Message;

/** A test met data on which it would mislead. Inside the package; answers carry the refusal. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message refusal;

  RefusedException(Refusal reason) {
    this(reason.message());
  }

  RefusedException(Refusal reason, Object detail) {
    this(Message.of("{0}: {1}", reason.message(), detail));
  }

  private RefusedException(Message refusal) {
    super(refusal.english());
    this.refusal = refusal;
  }

  /** The broken rule in words, with the name or number concerned. */
  Message refusal() {
    return refusal;
  }
}
