package org.taocun.trace;

/** Receiver of the state of a running replication at the end of some of its months. */
@FunctionalInterface
public interface CheckpointSink {
  /** A sink that keeps nothing. */
  CheckpointSink NONE = (replication, month, state) -> {};

  /**
   * Keeps a state.
   *
   * @param replication the replication's number, from 0
   * @param month the month that has ended, 1 being the first
   * @param state bytes from which the model can go on; only the model reads them
   */
  void accept(int replication, int month, byte[] state);
}
