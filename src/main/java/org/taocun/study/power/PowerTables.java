package org.taocun.study.power;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.AtlasRow.Verdict;
import org.taocun.analysis.herding.Claim;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.ResultTable;
import org.taocun.output.table.Table;
import org.taocun.study.herd.RateColumns;
import org.taocun.study.power.PowerExperiment.LookAlike;
import org.taocun.study.sweep.SweepTables;

/** The tables of size, power and bias. */
public final class PowerTables {
  static final String ATLAS = "atlas.csv";
  static final String BIAS = "bias.csv";
  static final String EXPECTED = "expected.csv";

  /** What a test claims of a world. */
  private record Expected(LookAlike world, Question test) {
    Claim claim() {
      return Claim.of(test, world.causes());
    }
  }

  private static final Table<AtlasRow> RATES =
      Table.of(
          ATLAS,
          RateColumns.world(AtlasRow::lookAlike, AtlasRow::causes),
          List.of(along(AtlasRow::along)),
          RateColumns.survey(AtlasRow::survey),
          List.of(RateColumns.test(AtlasRow::test), RateColumns.layer(AtlasRow::layer)),
          RateColumns.rate(row -> row),
          List.of(
              Column.number("level", "", "level of the test", AtlasRow::level),
              Column.word("expected", claims(), row -> Word.of(row.claim())),
              Column.word(
                  "verdict",
                  "whether that came true: " + Column.choice(Verdict.values(), Verdict::meaning),
                  row -> Word.of(row.verdict()))));

  private static final Table<BiasRow> ESTIMATES =
      Table.of(
          BIAS,
          List.of(Column.<BiasRow>word("lookAlike", "the world", BiasRow::lookAlike)),
          RateColumns.survey(BiasRow::survey),
          List.of(
              RateColumns.test(BiasRow::test),
              RateColumns.layer(BiasRow::layer),
              Column.of("estimates", "", "worlds with an effect", row -> row.effect().n()),
              Column.number("mean", "", "mean effect", row -> row.effect().value()),
              Column.number("sd", "", "standard deviation of the effects", BiasRow::deviation),
              Column.number(
                  "standardError",
                  "",
                  "Monte Carlo error of the mean",
                  row -> row.effect().standardError()),
              Column.number(
                  "truth",
                  "",
                  "true effect of imitation; empty where it is not known",
                  row -> row.truth().orElse(Double.NaN)),
              Column.number("bias", "", "mean less truth", BiasRow::bias),
              Column.number(
                  "directShare",
                  "",
                  "true share of adoptions that would not have happened alone, mean over worlds",
                  row -> row.direct().value()),
              Column.number(
                  "directShareError",
                  "",
                  "its Monte Carlo error",
                  row -> row.direct().standardError()),
              Column.number(
                  "totalShare",
                  "",
                  "true share of adopters who do not adopt where nobody imitates, mean over worlds",
                  row -> row.total().value()),
              Column.number(
                  "totalShareError",
                  "",
                  "its Monte Carlo error",
                  row -> row.total().standardError()),
              Column.of(
                  "shares",
                  "",
                  "worlds in which the test's effect says a share of adoptions owed to copying",
                  row -> row.share().n()),
              Column.number("share", "", "mean of that share", row -> row.share().value()),
              Column.number(
                  "shareBias",
                  "",
                  "mean of that share less the world's own direct share",
                  row -> row.shareBias().value()),
              Column.number(
                  "shareBiasError",
                  "",
                  "its Monte Carlo error",
                  row -> row.shareBias().standardError()),
              Column.number(
                  "coverage",
                  "",
                  "worlds whose direct share lies in the 95 % interval of that share, of those with"
                      + " an interval",
                  row -> row.covered().rate()),
              Column.number(
                  "coverageLow",
                  "",
                  "lower end of the exact 95 % interval of the coverage (Clopper and Pearson)",
                  row -> row.coverage().low()),
              Column.number("coverageHigh", "", "upper end", row -> row.coverage().high()),
              Column.number(
                  "adopters",
                  "",
                  "observed households that adopted, mean share over worlds",
                  row -> row.adopters().value())));

  private static final Table<Expected> CLAIMS =
      Table.of(
          EXPECTED,
          RateColumns.world(row -> row.world().name(), row -> row.world().causes()),
          List.of(
              along(row -> row.world().along()),
              RateColumns.test(Expected::test),
              Column.word("expected", claims(), row -> Word.of(row.claim()))));

  private PowerTables() {}

  private static <R> Column<R> along(Function<R, List<String>> of) {
    return Column.word(
        "along",
        "layers of ties along which the causes act, empty for all; along others no test claims to"
            + " reject",
        row -> String.join(" ", of.apply(row)));
  }

  private static String claims() {
    return "what the test claims: holds (rejects no more often than its level), rejects (more"
        + " often), unknown";
  }

  /** What is expected, in the format of expected.csv. */
  static String expected(ExperimentFile file) throws IOException {
    List<Expected> rows = new ArrayList<>();
    for (LookAlike world : file.experiment().lookAlikes()) {
      file.tests().forEach(test -> rows.add(new Expected(world, test)));
    }
    return CLAIMS.head(false) + CLAIMS.lines(rows);
  }

  /** Writes the tables and columns.md. */
  static void write(Path folder, Tabulation tabulation, List<String> paths, Words words)
      throws IOException {
    RATES.write(folder, tabulation.atlas());
    ESTIMATES.write(folder, tabulation.bias());
    guide(paths).write(folder, words);
  }

  /**
   * Every column of the tables.
   *
   * @param paths of what varies
   */
  public static Guide guide(List<String> paths) {
    return new Guide(
        Guide.NINE_DIGITS
            + """
            sweep.sqlite has the figures of every run in full; its table columns explains them.
            """,
        List.of(RATES, ESTIMATES, CLAIMS, SweepTables.designTable(paths)));
  }

  /** Reads atlas.csv. */
  static List<AtlasRow> atlas(Path folder) {
    List<AtlasRow> rows = new ArrayList<>();
    ResultTable.read(folder.resolve(ATLAS), table -> {}, row -> rows.add(AtlasRow.of(row::text)));
    return rows;
  }
}
