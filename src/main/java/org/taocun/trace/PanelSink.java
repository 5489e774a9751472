package org.taocun.trace;

/** Receiver of the household-month panel while a run goes on: every household, every month. */
public interface PanelSink {
  /** A sink that receives nothing. */
  PanelSink NONE = row -> {};

  /** Receives one household in one month. Rows come by month, within a month by household. */
  void accept(PanelRow row);
}
