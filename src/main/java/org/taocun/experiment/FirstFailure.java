package org.taocun.experiment;

import java.util.Optional;

/** The first failure of several threads; later ones are added to it as suppressed. */
final class FirstFailure {
  private Optional<Throwable> first = Optional.empty();

  synchronized void add(Throwable problem) {
    if (first.isEmpty()) {
      first = Optional.of(problem);
    } else {
      first.get().addSuppressed(problem);
    }
  }

  synchronized boolean happened() {
    return first.isPresent();
  }

  /** Throws the failure, a RuntimeException or an error, if there is one. */
  synchronized void rethrow() {
    if (first.isEmpty()) {
      return;
    }
    if (first.get() instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) first.get();
  }
}
