package org.taocun.trace;

/** What finished runs are handed to. Implemented by {@code output}; called from several threads. */
public interface RunSink {
  /** Whether this replication is already stored, so that it need not run again. */
  boolean has(int replication);

  /** Where the panel of a replication goes; {@link PanelSink#NONE} when no panel was asked for. */
  PanelSink panel(int replication);

  /** Stores a finished run. */
  void accept(RunRecord run);
}
