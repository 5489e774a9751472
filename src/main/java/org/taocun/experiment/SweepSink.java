package org.taocun.experiment;

/** What the finished runs of a sweep are handed to. Called from several threads. */
public interface SweepSink {
  /** Whether this run is stored and ended well, so that it need not run again. */
  boolean has(int point, int replication);

  /** Stores a run; it is kept when this returns. */
  void accept(SweepRun run);
}
