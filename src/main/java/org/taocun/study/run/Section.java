package org.taocun.study.run;

import java.util.List;

/** The files that a run's replications are joined into, and the columns of each. */
enum Section {
  SUMMARY("summary.csv", "replication", "seed"),
  SERIES("series.csv", "replication", "month", "date", "scope"),
  PROVINCES("provinces.csv", "replication", "month", "date", "place"),
  EVENTS(
      "events.csv",
      "replication",
      "month",
      "date",
      "kind",
      "village",
      "household",
      "motive",
      "strongShare",
      "weakShare"),
  LEDGER(
      "ledger.csv",
      "replication",
      "month",
      "date",
      "policy",
      "instrument",
      "county",
      "township",
      "village",
      "receiver",
      "units",
      "yuan"),
  VILLAGES(
      "villages.csv",
      "replication",
      "village",
      "county",
      "township",
      "xKm",
      "yKm",
      "households",
      "sellers",
      "yearlySalesYuan",
      "taobaoVillage",
      "stage",
      "lasting",
      "cluster",
      "category",
      "shops",
      "yearlyPurchasesYuan",
      "hubKm"),
  PANEL(
      "panel.csv",
      "replication",
      "month",
      "date",
      "village",
      "household",
      "status",
      "leader",
      "strongAlters",
      "strongSelling",
      "weakAlters",
      "weakSelling",
      "threshold",
      "skill",
      "capitalYuan",
      "shops",
      "profitYuan",
      "incomeYuan"),
  NETWORK("network.graphml"),
  COLUMNS("columns.json");

  private final String fileName;
  private final String columns;

  Section(String fileName, String... columns) {
    this.fileName = fileName;
    this.columns = String.join(" ", columns);
  }

  /** Its name in the results folder. */
  String fileName() {
    return fileName;
  }

  /** The columns that stand in it whatever the model reports. */
  List<String> columns() {
    return columns.isEmpty() ? List.of() : List.of(columns.split(" "));
  }
}
