package org.taocun.trace;

/** What the state of a running replication is handed to at the end of some of its months. */
@FunctionalInterface
public interface CheckpointSink {
  /** Keeps nothing. */
  CheckpointSink NONE = (replication, month, state) -> {};

  /**
   * Keeps the state.
   *
   * @param replication the replication's number, from 0
   * @param month the month that has ended, 1 being the first
   * @param state from which the model can go on; nobody else reads it
   */
  void accept(int replication, int month, byte[] state);
}
