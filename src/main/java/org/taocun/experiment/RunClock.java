package org.taocun.experiment;

import java.io.Serializable;

/** A clock that can be sent to other machines. */
@FunctionalInterface
public interface RunClock extends Serializable {
  /** Nanoseconds since some moment. */
  long nanoTime();
}
