package org.taocun.trace;

/** Receiver of finished runs. Implemented by {@code output}; called from several threads. */
public interface RunSink {
  /** True if this replication is already stored, so that it need not run again. */
  boolean has(int replication);

  /** The receiver of a replication's panel; {@link PanelSink#NONE} if no panel was asked for. */
  PanelSink panel(int replication);

  void accept(RunRecord run);
}
