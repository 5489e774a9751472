package org.taocun.study.run;

import java.util.Locale;

/** The files into which a run's replications are joined. */
enum Section {
  SUMMARY("summary.csv"),
  SERIES("series.csv"),
  PROVINCES("provinces.csv"),
  EVENTS("events.csv"),
  LEDGER("ledger.csv"),
  VILLAGES("villages.csv"),
  PANEL("panel.csv"),
  DECISIONS("decisions.csv"),
  INFLUENCE("influence.csv"),
  ADOPTERS("adopters.csv"),
  TRUTH("truth.csv"),
  NETWORK("network.graphml"),
  COLUMNS("columns.json"),
  FINGERPRINT("fingerprint");

  private final String fileName;

  Section(String fileName) {
    this.fileName = fileName;
  }

  /** True if the section is written during the run, into a file of its own. */
  boolean streamed() {
    return this == PANEL || this == DECISIONS || this == INFLUENCE || this == ADOPTERS;
  }

  /** The end of the file name of a replication's rows, of a section that is streamed. */
  String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The file's name in the results folder. */
  String fileName() {
    return fileName;
  }
}
