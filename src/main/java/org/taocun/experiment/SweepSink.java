package org.taocun.experiment;

/** Receiver of the finished runs of a sweep. Called from several threads. */
public interface SweepSink {
  /** True if this run is stored and was successful; it is not made again. */
  boolean has(int point, int replication);

  /** Stores a run, which is safe when this method returns. */
  void accept(SweepRun run);
}
