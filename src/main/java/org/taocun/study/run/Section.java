package org.taocun.study.run;

/** The files into which a run's replications are joined. */
enum Section {
  SUMMARY("summary.csv"),
  SERIES("series.csv"),
  PROVINCES("provinces.csv"),
  EVENTS("events.csv"),
  LEDGER("ledger.csv"),
  VILLAGES("villages.csv"),
  PANEL("panel.csv"),
  NETWORK("network.graphml"),
  COLUMNS("columns.json");

  private final String fileName;

  Section(String fileName) {
    this.fileName = fileName;
  }

  /** The file's name in the results folder. */
  String fileName() {
    return fileName;
  }
}
