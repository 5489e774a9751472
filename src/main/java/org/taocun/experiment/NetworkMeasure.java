package org.taocun.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.taocun.base.Word;
import org.taocun.network.NetworkMeasures;
import org.taocun.network.NetworkMeasures.Measures;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.RunRecord;

/** A measure of a layer of the final network, named such as network.strong.clustering. */
enum NetworkMeasure {
  /** Transitivity: 3 triangles per connected triple, the clustering of theory's formulas. */
  CLUSTERING,
  /** The mean of households' own clustering. */
  LOCAL_CLUSTERING,
  /** The share of households in the largest component. */
  GIANT_COMPONENT,
  /** The mean number of alters. */
  MEAN_DEGREE;

  private static final String STRONG = "network.strong.";
  private static final String WEAK = "network.weak.";

  private double of(Measures measures) {
    return switch (this) {
      case CLUSTERING -> measures.globalClustering();
      case LOCAL_CLUSTERING -> measures.localClustering();
      case GIANT_COMPONENT -> measures.giantShare();
      case MEAN_DEGREE -> measures.meanDegree();
    };
  }

  /** True if a measure of this name lies from 0 to 1. */
  static boolean isShare(String name) {
    return !name.endsWith(Word.of(MEAN_DEGREE));
  }

  /** The names of all measures of both layers. */
  static List<String> names() {
    return Stream.of(STRONG, WEAK)
        .flatMap(layer -> Arrays.stream(values()).map(measure -> layer + Word.of(measure)))
        .toList();
  }

  /**
   * The value of a measure.
   *
   * @param name one of {@link #names}
   * @param run a run that kept its network
   */
  static double value(String name, RunRecord run) {
    String layer = name.startsWith(STRONG) ? STRONG : WEAK;
    NetworkMeasure measure =
        Arrays.stream(values())
            .filter(one -> name.equals(layer + Word.of(one)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no network measure '" + name + "'"));
    return measure.of(NetworkMeasures.of(graph(layer.equals(STRONG), run), 1));
  }

  private static Graph<Integer, DefaultEdge> graph(boolean strong, RunRecord run) {
    NetworkSnapshot network =
        run.network().orElseThrow(() -> new IllegalStateException("the run kept no network"));
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int i = 0; i < network.households().size(); i++) {
      graph.addVertex(i);
    }
    List<NetworkSnapshot.Tie> ties = strong ? network.strong() : network.weak();
    ties.forEach(tie -> graph.addEdge(tie.from(), tie.to()));
    return graph;
  }
}
