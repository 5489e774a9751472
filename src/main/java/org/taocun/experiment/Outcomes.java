package org.taocun.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.taocun.base.Nearest;
import org.taocun.base.ScenarioException;
import org.taocun.network.NetworkMeasures;
import org.taocun.scenario.Scenario.Expectation;
import org.taocun.trace.Headline;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Reads an expectation's outcome off a finished run. */
public final class Outcomes {
  private static final String NETWORK = "network.";
  private static final List<String> LAYERS = List.of("strong", "weak");

  /** Clustering is transitivity, 3 triangles per connected triple: what the formulas are about. */
  private static final List<Measure> MEASURES =
      List.of(
          new Measure("clustering", NetworkMeasures.Measures::globalClustering),
          new Measure("localClustering", NetworkMeasures.Measures::localClustering),
          new Measure("giantComponent", NetworkMeasures.Measures::giantShare),
          new Measure("meanDegree", NetworkMeasures.Measures::meanDegree));

  private Outcomes() {}

  /** Whether the outcome is a measure of the final network. */
  public static boolean needsNetwork(Expectation expectation) {
    return expectation.outcome().startsWith(NETWORK);
  }

  /**
   * The outcome: a network measure, a series variable at the end of a month (finalShare and
   * finalSellers stand for sellerShare and sellers), or a headline figure.
   *
   * @throws ScenarioException naming what there is, when there is no such outcome
   */
  public static double of(Expectation expectation, RunRecord run) {
    if (needsNetwork(expectation)) {
      return network(expectation.outcome(), run);
    }
    return expectation.month() > 0
        ? monthly(expectation.outcome(), expectation.month(), run.series())
        : headline(expectation.outcome(), run.headlines());
  }

  /**
   * Checks that there is such an outcome.
   *
   * @param sample any run: all have the same variables and headlines
   * @throws ScenarioException naming what there is, when there is no such outcome
   */
  static void check(Expectation expectation, RunRecord sample) {
    String outcome = expectation.outcome();
    if (needsNetwork(expectation)) {
      if (!networkOutcomes().contains(outcome)) {
        throw unknown(outcome, networkOutcomes());
      }
    } else if (expectation.month() > 0) {
      variable(outcome, sample.series());
    } else {
      headline(outcome, sample.headlines());
    }
  }

  private static double monthly(String outcome, int month, SeriesTable series) {
    return series.series(0, variable(outcome, series))[month];
  }

  private static String variable(String outcome, SeriesTable series) {
    String variable =
        switch (outcome) {
          case "finalShare" -> "sellerShare";
          case "finalSellers" -> "sellers";
          default -> outcome;
        };
    List<String> names = series.variables().stream().map(SeriesTable.Variable::name).toList();
    if (!names.contains(variable)) {
      List<String> valid = new ArrayList<>(List.of("finalShare", "finalSellers"));
      valid.addAll(names);
      throw unknown(outcome + " at the end of a month", valid);
    }
    return variable;
  }

  private static double headline(String outcome, List<Headline> headlines) {
    return headlines.stream()
        .filter(headline -> headline.name().equals(outcome))
        .findFirst()
        .orElseThrow(() -> unknown(outcome, headlines.stream().map(Headline::name).toList()))
        .value();
  }

  /** A measure of one layer: network.strong.clustering and the like. */
  private static double network(String outcome, RunRecord run) {
    for (String layer : LAYERS) {
      for (Measure measure : MEASURES) {
        if (outcome.equals(measure.outcome(layer))) {
          return measure.value().applyAsDouble(NetworkMeasures.of(graph(layer, run), 1));
        }
      }
    }
    throw unknown(outcome, networkOutcomes());
  }

  private static List<String> networkOutcomes() {
    return LAYERS.stream()
        .flatMap(layer -> MEASURES.stream().map(measure -> measure.outcome(layer)))
        .toList();
  }

  private static Graph<Integer, DefaultEdge> graph(String layer, RunRecord run) {
    NetworkSnapshot network =
        run.network().orElseThrow(() -> new IllegalStateException("the run kept no network"));
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int i = 0; i < network.households().size(); i++) {
      graph.addVertex(i);
    }
    List<NetworkSnapshot.Tie> ties = layer.equals("strong") ? network.strong() : network.weak();
    ties.forEach(tie -> graph.addEdge(tie.from(), tie.to()));
    return graph;
  }

  /** What can be measured of a layer. */
  private record Measure(String key, ToDoubleFunction<NetworkMeasures.Measures> value) {
    private String outcome(String layer) {
      return NETWORK + layer + "." + key;
    }
  }

  private static ScenarioException unknown(String outcome, List<String> valid) {
    return new ScenarioException(
        "unknown outcome '" + outcome + "'" + Nearest.hint(outcome, valid));
  }

  /**
   * Whether an expectation is about something that is measured.
   *
   * @param sample any run: all have the same variables and headlines
   * @return what is wrong; empty when nothing is
   */
  public static List<String> problems(Expectation expectation, RunRecord sample) {
    try {
      check(expectation, sample);
      return List.of();
    } catch (ScenarioException e) {
      return e.problems();
    }
  }
}
