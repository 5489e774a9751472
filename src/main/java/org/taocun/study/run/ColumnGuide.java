package org.taocun.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taocun.output.table.Columns;

/** Writes columns.md: every column of every table of a results folder, its unit and meaning. */
final class ColumnGuide {
  private static final Map<String, Columns.Column> FIXED =
      Map.ofEntries(
          entry("replication", "", "number of the replication, from 0"),
          entry("seed", "", "seed of the scenario; replications differ by their number"),
          entry("month", "months", "month of the simulation; 0 is the state before the first"),
          entry("date", "year-month", "calendar month; states are those at its end"),
          entry("scope", "", "what the row sums over: run, county:ID, township:ID or village:ID"),
          entry(
              "place",
              "",
              "what is estimated from its simulated counties: all (the provinces together) or"
                  + " province:NAME"),
          entry(
              "kind",
              "",
              "entry, exit, shopOpened and shopClosed (a further shop of a seller), qualifies (as a"
                  + " Taobao village), loses (that title), townQualifies,"
                  + " townLoses, clusterForms (no village of it was in a cluster before),"
                  + " clusterDissolves (no village of it is in one any more), home (a household's"
                  + " migrants come back) or association (a village's sellers found one)"),
          entry(
              "village",
              "",
              "village; for events of towns and clusters their first village, in the order of"
                  + " villages.csv"),
          entry("household", "", "household; empty for events of villages"),
          entry(
              "motive",
              "",
              "why a household entered: pioneer, private (it would have entered without the social"
                  + " term), herding (it would not) or appointed (a policy made it start)"),
          entry("strongShare", "share", "share of strong alters that sold at that moment"),
          entry("weakShare", "share", "share of weak alters that sold at that moment"),
          entry("policy", "", "name of the policy"),
          entry("instrument", "", "its instrument"),
          entry(
              "receiver",
              "",
              "who was paid: providers (who teach, connect, build or organise), lenders, households"
                  + " or carriers"),
          entry("units", "", "households, villages or parcels that were paid for in the month"),
          entry("yuan", "yuan", "public money paid in the month"),
          entry("county", "", "county of the village"),
          entry("township", "", "township of the village"),
          entry("xKm", "km", "position, eastward"),
          entry("yKm", "km", "position, northward"),
          entry("households", "households", "households of the village"),
          entry("sellers", "households", "households that sell at the end"),
          entry("category", "", "what the village sells"),
          entry("shops", "shops", "active shops; in villages.csv at the end"),
          entry("yearlyPurchasesYuan", "yuan/year", "online purchases of the last twelve months"),
          entry("hubKm", "km", "distance to the county's hub, from which parcels leave"),
          entry("yearlySalesYuan", "yuan/year", "online sales of the last twelve months"),
          entry("taobaoVillage", "", "whether it is a Taobao village at the end: true or false"),
          entry("stage", "", "stage of the village at the end"),
          entry(
              "lasting",
              "",
              "whether it has been a Taobao village for cluster.lastingMonths in a row: true or"
                  + " false"),
          entry(
              "cluster",
              "",
              "the cluster in which it lies at the end, named by its first village; empty for"
                  + " none"),
          entry("status", "", "unaware, aware, seller, lapsed or refused"),
          entry("leader", "", "whether the household is a leader: true or false"),
          entry("strongAlters", "households", "number of strong alters"),
          entry("strongSelling", "households", "how many of them sell"),
          entry("weakAlters", "households", "number of weak alters"),
          entry("weakSelling", "households", "how many of them sell"),
          entry("threshold", "share", "private threshold"),
          entry("skill", "share", "skill to run a shop"),
          entry("capitalYuan", "yuan", "savings"),
          entry("profitYuan", "yuan/month", "profit of the month; 0 for those that do not sell"),
          entry("incomeYuan", "yuan/month", "profit of sellers, outside income of others"));

  private ColumnGuide() {}

  private static Map.Entry<String, Columns.Column> entry(String name, String unit, String doc) {
    return Map.entry(name, new Columns.Column(name, unit, doc));
  }

  /** The text for these tables. */
  static String text(Columns columns, List<Section> tables) {
    StringBuilder text =
        new StringBuilder(
            """
            # Columns

            Tables are CSV after RFC 4180 in UTF-8, lines end with a line feed, the decimal sign is
            a point. An empty cell is a quantity that is not defined there. Whole numbers stand in
            full, amounts in yuan with two decimals, shares with 6 significant digits, other
            numbers with 9.
            Money is constant 2015 yuan.
            """);
    for (Section table : tables) {
      text.append("\n## ").append(table.fileName()).append("\n\n");
      text.append("| column | unit | meaning |\n|---|---|---|\n");
      for (Columns.Column column : of(table, columns)) {
        row(column, text);
      }
    }
    return text.toString();
  }

  private static List<Columns.Column> of(Section table, Columns columns) {
    List<Columns.Column> all = new ArrayList<>();
    for (String name : table.columns()) {
      Columns.Column column = FIXED.get(name);
      if (column == null) {
        throw new IllegalStateException("column '" + name + "' is not explained");
      }
      all.add(column);
    }
    if (table == Section.SUMMARY) {
      all.addAll(columns.headlines());
    } else if (table == Section.SERIES) {
      all.addAll(columns.variables());
    } else if (table == Section.PROVINCES) {
      all.addAll(columns.provinces());
    }
    return all;
  }

  private static void row(Columns.Column column, StringBuilder text) {
    text.append("| ")
        .append(column.name())
        .append(" | ")
        .append(cell(column.unit()))
        .append(" | ")
        .append(cell(column.doc()))
        .append(" |\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
