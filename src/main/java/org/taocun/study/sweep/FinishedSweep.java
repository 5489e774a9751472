package org.taocun.study.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taocun.analysis.sensitivity.DesignKind;
import org.taocun.analysis.sensitivity.Factor;
import org.taocun.analysis.sensitivity.Grain;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.analysis.sensitivity.SweepSample;
import org.taocun.base.Nearest;
import org.taocun.base.Ratio;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.experiment.PossibleValues;
import org.taocun.output.table.Cells;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.ResultTable;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.SettingNames;

/**
 * The data of a finished sweep, read from design.json, design.csv and runs.csv of any origin.
 *
 * @param name the name of the swept scenario
 * @param title its title; "" for none
 * @param titleZh its title in Chinese; "" for none
 * @param sample its points
 * @param replications runs at each point
 * @param failed runs that failed or are missing
 * @param outcomes the figures of the runs by name or formula, NaN if a run failed or a figure is
 *     not defined
 */
public record FinishedSweep(
    String name,
    String title,
    String titleZh,
    SweepSample sample,
    int replications,
    int failed,
    Map<String, Responses> outcomes) {
  /** The files from which a sweep is read. */
  public static final List<String> FILES =
      List.of(SweepDesign.FILE_NAME, SweepTables.DESIGN, SweepTables.RUNS);

  /**
   * Reads a folder.
   *
   * @throws ScenarioException if it holds no finished sweep, or only a part of one
   */
  public static FinishedSweep read(Path folder) {
    return read(folder, List.of());
  }

  /**
   * Reads a folder, and from its database the figures of formulas.
   *
   * @param asked outcomes: headline figures, which are read in any case, or formulas
   * @throws ScenarioException if it holds no finished sweep, or not what a formula reads
   */
  public static FinishedSweep read(Path folder, List<String> asked) {
    SweepDesign design = SweepDesign.read(folder);
    if (!design.part().whole()) {
      throw new ScenarioException(
          Say.of(
              "{0}: holds shard {1} of a sweep; 'taocun merge' joins the shards",
              folder, design.shard()));
    }
    return new Reading(folder, design).sweep(asked);
  }

  /**
   * The values of an outcome.
   *
   * @throws ScenarioException if runs have no such figure
   */
  public Responses outcome(String outcome) {
    return Optional.ofNullable(outcomes.get(outcome))
        .orElseThrow(
            () ->
                new ScenarioException(
                    Say.of(
                        "outcome '{0}': runs.csv has no such figure{1}",
                        outcome, Nearest.hint(outcome, outcomes.keySet()))));
  }

  private static final class Reading {
    private final Path folder;
    private final SweepDesign design;
    private final List<List<String>> labels = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private final Map<String, double[][]> values = new LinkedHashMap<>();
    private final Map<String, Integer> digits = new LinkedHashMap<>();
    private int done;

    Reading(Path folder, SweepDesign design) {
      this.folder = folder;
      this.design = design;
    }

    FinishedSweep sweep(List<String> asked) {
      design.factors().forEach(factor -> labels.add(new ArrayList<>(factor.levels())));
      DesignKind kind =
          DesignKind.of(design.kind())
              .orElseThrow(
                  () ->
                      new ScenarioException(
                          Say.of(
                              "{0}: unknown design '{1}'",
                              folder.resolve(SweepDesign.FILE_NAME), design.kind())));
      readPoints();
      readRuns();
      List<Factor> factors = new ArrayList<>();
      double[] ranges = new double[design.factors().size()];
      for (int i = 0; i < ranges.length; i++) {
        factors.add(factor(i));
        ranges[i] = range(i);
      }
      Map<String, Responses> outcomes = new LinkedHashMap<>();
      PossibleValues possible = possible();
      Map<String, String> units = units();
      values.forEach(
          (name, of) ->
              outcomes.put(
                  name,
                  new Responses(of, grain(name), possible.of(name, units.getOrDefault(name, "")))));
      List<String> formulas = asked.stream().filter(one -> !Word.is(one)).distinct().toList();
      outcomes.putAll(KeptFigures.of(folder, formulas, points.size(), design.replications()));
      SweepSample sample = new SweepSample(kind, factors, ranges, points.toArray(double[][]::new));
      int missing = points.size() * design.replications() - done;
      Optional<Scenario> scenario = scenario();
      return new FinishedSweep(
          name(),
          scenario.map(Scenario::title).orElse(""),
          scenario.map(Scenario::titleZh).orElse(""),
          sample,
          design.replications(),
          missing,
          outcomes);
    }

    /** What runs of this sweep can have; nothing is known of their months. */
    private PossibleValues possible() {
      Map<String, List<Double>> all = new LinkedHashMap<>();
      values.forEach(
          (name, of) ->
              all.put(name, Arrays.stream(of).flatMapToDouble(Arrays::stream).boxed().toList()));
      return PossibleValues.of(all, Double.POSITIVE_INFINITY);
    }

    /** The units of the figures by name; empty where the folder does not tell them. */
    private Map<String, String> units() {
      if (ResultsOrigin.kind(folder).filter(kind -> kind == ResultsKind.SWEEP).isEmpty()) {
        return Map.of();
      }
      SweepInfo info = ResultsOrigin.read(folder, ResultsKind.SWEEP, SweepInfo.class).details();
      return Optional.ofNullable(info.units()).orElse(Map.of());
    }

    private void readPoints() {
      List<List<String>> texts = new ArrayList<>();
      ResultTable.read(
          folder.resolve(SweepTables.DESIGN),
          table -> {},
          row -> texts.add(design.factors().stream().map(f -> row.text(f.path())).toList()));
      for (int i = 0; i < labels.size(); i++) {
        for (List<String> row : texts) {
          if (!labels.get(i).contains(row.get(i))) {
            labels.get(i).add(row.get(i));
          }
        }
        if (!category(i)) {
          labels.get(i).clear();
        }
      }
      for (List<String> row : texts) {
        double[] point = new double[labels.size()];
        for (int i = 0; i < point.length; i++) {
          point[i] = category(i) ? labels.get(i).indexOf(row.get(i)) : number(row.get(i));
        }
        points.add(point);
      }
      if (points.isEmpty()) {
        throw new ScenarioException(
            Say.of("{0}: has no points", folder.resolve(SweepTables.DESIGN)));
      }
    }

    /** True if a factor's values are words. Factors of numbers have no labels. */
    private boolean category(int factor) {
      return labels.get(factor).stream().anyMatch(label -> Double.isNaN(number(label)));
    }

    private static double number(String text) {
      try {
        return text.indexOf('/') > 0 ? Ratio.parse(text).value() : Double.parseDouble(text);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }

    private void readRuns() {
      Path file = folder.resolve(SweepTables.RUNS);
      List<String> known = new ArrayList<>(List.of("point", "replication", "seed", "status"));
      known.add("error");
      design.factors().forEach(factor -> known.add(factor.path()));
      ResultTable.read(
          file,
          table -> {
            for (String name : table.header()) {
              if (!known.contains(name)) {
                double[][] all = new double[points.size()][design.replications()];
                for (double[] point : all) {
                  Arrays.fill(point, Double.NaN);
                }
                values.put(name, all);
              }
            }
          },
          row -> {
            int point = Integer.parseInt(row.text("point"));
            int replication = Integer.parseInt(row.text("replication"));
            if (point >= points.size() || replication >= design.replications()) {
              throw new ScenarioException(
                  Say.of(
                      "{0}: run {1} of point {2} is not in design.json and design.csv",
                      file, replication, point));
            }
            if (row.text("status").equals("ok")) {
              values.forEach((name, of) -> of[point][replication] = row.number(name));
              values.keySet().forEach(name -> digits.merge(name, digits(row, name), Math::max));
              done++;
            }
          });
    }

    private static int digits(ResultTable.Row row, String name) {
      return Double.isFinite(row.number(name)) ? Grain.digits(row.text(name)) : 0;
    }

    /** The rounding of a column: amounts of money have two decimals, other numbers some digits. */
    private Grain grain(String name) {
      return name.contains("Yuan") ? Grain.FEN : Grain.ofDigits(digits.getOrDefault(name, 0));
    }

    private Factor factor(int i) {
      SweepDesign.Factor factor = design.factors().get(i);
      if (category(i)) {
        return Factor.category(factor.path(), labels.get(i));
      }
      Factor.Kind kind = factor.whole() ? Factor.Kind.WHOLE : Factor.Kind.NUMBER;
      return new Factor(factor.path(), kind, List.of());
    }

    private double range(int i) {
      SweepDesign.Factor factor = design.factors().get(i);
      if (factor.low() != null && factor.high() != null) {
        return factor.high() - factor.low();
      }
      double low = points.stream().mapToDouble(point -> point[i]).min().orElse(0);
      double high = points.stream().mapToDouble(point -> point[i]).max().orElse(0);
      return high - low;
    }

    /** The swept scenario; empty where the tables are of another origin, or it cannot be read. */
    private Optional<Scenario> scenario() {
      Path file = folder.resolve(SweepFolder.SCENARIO);
      try {
        return Files.isRegularFile(file)
            ? Optional.of(ScenarioReader.read(file, List.of()).scenario())
            : Optional.empty();
      } catch (ScenarioException e) {
        return Optional.empty();
      }
    }

    /** The scenario's name in run.json; the folder's name if there is none. */
    private String name() {
      return ResultsOrigin.name(folder)
          .orElse(String.valueOf(folder.toAbsolutePath().getFileName()));
    }
  }

  /** The title in a language; the name if there is none. */
  public String title(Words words) {
    String written = words.chinese() && !titleZh.isBlank() ? titleZh : title;
    return written.isBlank() ? name : written;
  }

  /** The title of a figure about an outcome. */
  public String title(Words words, String outcome) {
    return words.of("figure.titled", title(words), outcome);
  }

  /** The path of a factor. */
  public String factor(int number) {
    return sample().factors().get(number).name();
  }

  /** The names of the factors in a language. */
  public SettingNames names(Words words) {
    return new SettingNames(sample().factors().stream().map(Factor::name).toList(), words);
  }

  /** A factor's value as words: a number, or a category's label. */
  public String value(int factor, double value) {
    var of = sample().factors().get(factor);
    return of.ordered() ? NumberText.number(value) : of.labels().get((int) value);
  }

  /** A factor's value as it stands in tables. */
  public String cell(int factor, double value) {
    return sample().factors().get(factor).ordered() ? Cells.number(value) : value(factor, value);
  }

  /** The sweep's own texts in figures: its title, its factors and their words. */
  public String texts(Words words) {
    SettingNames names = names(words);
    return IntStream.range(0, sample().factors().size())
            .mapToObj(
                i ->
                    factor(i)
                        + sample().factors().get(i).labels().stream().map(names::value).toList())
            .collect(Collectors.joining())
        + names.all()
        + title(words);
  }
}
