package org.taocun.study.run;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Draws;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.Provenance;
import org.taocun.study.InputCopy;
import org.taocun.study.Program;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PanelSink;
import org.taocun.trace.PolicySpending;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.VillageState;

/** Made-up runs: cheap, with every kind of record, different in every replication. */
public final class Samples {
  static final int MONTHS = 48;
  private static final List<String> SHARES =
      List.of(
          "strongShare", "weakShare", "weakExposureShare", "margin", "shareOfVillagesInClusters");
  private static final List<String> YUAN = List.of("priceYuan", "incomeYuan", "outsideIncomeYuan");
  private static final List<String> COUNTS =
      List.of(
          "sellers",
          "entries",
          "herdingEntries",
          "privateEntries",
          "taobaoVillages",
          "clusters",
          "taobaoTowns");

  private Samples() {}

  static RunContent request(int replications, RunContent.Options options) {
    String text = "name: shaji\nreplications: " + replications + "\n";
    return request(text, List.of(), replications, true, options);
  }

  /** A request for one run and nothing more. */
  static RunContent request(String text, List<InputCopy> inputs, boolean ledger) {
    return request(text, inputs, 1, ledger, RunContent.Options.PLAIN);
  }

  private static RunContent request(
      String text,
      List<InputCopy> inputs,
      int replications,
      boolean ledger,
      RunContent.Options options) {
    return new RunContent(
        "shaji",
        "Shaji, a village that copies",
        "沙集：互相模仿的村庄",
        text,
        inputs,
        7,
        replications,
        YearMonth.of(2006, 1),
        ledger,
        options,
        Program.version());
  }

  public static Provenance provenance() {
    return new Provenance("17", "18", "test", "here", Instant.EPOCH, 3, List.of("run"), "en");
  }

  public static RunRecord run(int replication, PanelSink panel) {
    double luck = 0.7 + 0.6 * jitter(replication, 0);
    for (int month = 0; month <= 2; month++) {
      panel.accept(row(month, replication));
    }
    return new RunRecord(
        replication,
        List.of(
            new Headline("finalShare", "share", luck / 3, "share of households that sell"),
            new Headline("finalSellers", "households", Math.rint(400 * luck), "sellers"),
            new Headline(
                "meanIncomeYuan", "yuan/month", 1234.567 * luck, "mean income of a household"),
            new Headline(
                "takeoffMonth",
                "months",
                replication == 1 ? Double.NaN : 30,
                "first month over 5 %")),
        series(replication, luck),
        List.of(
            new Event(1, Event.Kind.ENTRY, "东风村", "v1-h1", "pioneer", 0, Double.NaN),
            new Event(40, Event.Kind.QUALIFIES, "东风村", "", "", Double.NaN, Double.NaN)),
        villages(replication),
        List.of(
            new PolicySpending(
                13, "skills, \"first\"", "training", "c1", "t1", "东风村", "providers", 3, 300_050L),
            new PolicySpending(
                30, "roads", "broadband", "c1", "t2", "v2", "providers", 1, 1_500_000L)),
        Optional.of(
            new NetworkSnapshot(
                List.of("a", "b & <c>", "丙"),
                List.of("v1", "v1", "v1"),
                List.of("seller", "aware", "unaware"),
                List.of(),
                List.of(new NetworkSnapshot.Tie(0, 1)),
                List.of(new NetworkSnapshot.Tie(0, 2), new NetworkSnapshot.Tie(1, 2)))),
        Optional.empty(),
        Optional.empty());
  }

  private static PanelRow row(int month, int replication) {
    return new PanelRow(
        month,
        "东风村",
        "h1",
        "aware",
        false,
        8,
        1,
        2,
        0,
        0.25,
        0.5,
        0.1 * replication,
        6000,
        0,
        0,
        750.5);
  }

  private static SeriesTable series(int replication, double luck) {
    List<SeriesTable.Variable> variables = new ArrayList<>();
    SHARES.forEach(name -> variables.add(new SeriesTable.Variable(name, "share", name)));
    YUAN.forEach(name -> variables.add(new SeriesTable.Variable(name, "yuan/month", name)));
    COUNTS.forEach(name -> variables.add(new SeriesTable.Variable(name, "", name)));
    double[][][] rows = new double[2][MONTHS + 1][];
    for (int month = 0; month <= MONTHS; month++) {
      rows[0][month] = values(replication, month, luck);
      rows[1][month] = values(replication + 1000, month, luck);
    }
    return new SeriesTable(List.of("run", "village:东风村"), variables, rows);
  }

  private static double[] values(int replication, int month, double luck) {
    double grown = 1 / (1 + Math.exp(-(month - 30 / luck) / 4.0));
    double entries = Math.rint(40 * grown * (1 - grown) * 4 + jitter(replication, month));
    double herding = Math.rint(entries * 0.8 * grown);
    return new double[] {
      0.9 * grown,
      0.5 * grown,
      0.2 + 0.2 * grown,
      month < 6 ? Double.NaN : 0.5 - 0.3 * grown,
      grown > 0.4 ? 0.5 * grown : Double.NaN,
      month < 6 ? Double.NaN : 240 - 60 * grown + 3 * jitter(replication, month),
      750 + 2000 * grown * luck,
      750 + 3 * month,
      Math.rint(480 * grown * luck),
      entries,
      herding,
      entries - herding,
      grown > 0.4 ? 2 : 0,
      grown > 0.7 ? 1 : 0,
      grown > 0.5 ? 1 : 0
    };
  }

  private static double jitter(int replication, int month) {
    return (Draws.entity(replication, month) >>> 11) * 0x1.0p-53;
  }

  private static List<VillageState> villages(int replication) {
    List<VillageState> villages = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int households = 200 + 90 * i;
      villages.add(
          new VillageState(
              i == 0 ? "东风村" : "v" + i,
              "c1",
              "t" + i % 3,
              40 * jitter(i, 1),
              25 * jitter(i, 2),
              households,
              (int) (households * jitter(i + replication, 3) * (i % 3) / 3),
              1e6 * i,
              i % 3 == 2,
              "none",
              i == 2,
              i % 6 == 2 ? "v2" : "",
              "furniture",
              0,
              0,
              i,
              0.3));
    }
    return villages;
  }

  static Path finished(Path folder, int replications, RunContent.Options options)
      throws InterruptedException {
    return finished(folder, request(replications, options), 2, FigureRequest.PLAIN);
  }

  static Path finished(Path folder, RunContent request, int threads, FigureRequest figures)
      throws InterruptedException {
    try (RunFolder open = RunFolder.open(folder, request, ExistingResults.REFUSED)) {
      Replications.run(request.replications(), threads, Samples::run, open, Progress.NONE);
      open.finish(provenance(), figures);
      return open.target();
    }
  }
}
