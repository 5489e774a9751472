package org.taocun.trace;

/** Receives the household-month panel while a run goes on: every household, every month. */
public interface PanelSink {
  /** A sink that wants nothing. */
  PanelSink NONE = row -> {};

  /** One household in one month. Rows come by month, within a month by household. */
  void accept(PanelRow row);
}
