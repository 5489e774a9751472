package org.taocun.network;

import org.apache.commons.math3.util.FastMath;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;

/** Measures of a whole network, by the algorithms of JGraphT. */
public final class NetworkMeasures {
  private NetworkMeasures() {}

  /**
   * Measures of a network.
   *
   * @param households number of vertices
   * @param meanDegree mean number of alters
   * @param localClustering mean over households of the share of pairs of alters who know each
   *     other, 0 for those with fewer than two alters (Watts and Strogatz 1998)
   * @param globalClustering transitivity: 3 · triangles / connected triples, 0 without triples
   *     (Newman 2010, "Networks", section 7.9)
   * @param giantShare share of households in the largest component
   * @param meanPathLength mean number of steps between two households of one component; 0 without
   *     ties
   */
  public record Measures(
      int households,
      double meanDegree,
      double localClustering,
      double globalClustering,
      double giantShare,
      double meanPathLength) {}

  /**
   * The measures of one layer. Path lengths are measured from an evenly spaced sample of households
   * to all others. Circles are measured by arithmetic at once; links cost O(ties^1.5 + pathSources
   * · ties) and the memory of {@link LayerGraph#of}.
   *
   * @param pathSources number of households from which path lengths are measured, 1 or more
   */
  public static Measures of(Layer layer, int pathSources) {
    if (layer instanceof Circles circles) {
      return ofCircles(circles);
    }
    return of(LayerGraph.of(layer), pathSources);
  }

  /** The measures of a graph over households 0..n−1, such as several layers together. */
  public static Measures of(Graph<Integer, DefaultEdge> graph, int pathSources) {
    if (pathSources < 1) {
      throw new IllegalArgumentException("pathSources must be >= 1, was " + pathSources);
    }
    int n = graph.vertexSet().size();
    if (n == 0) {
      return new Measures(0, 0, 0, 0, 0, 0);
    }
    ClusteringCoefficient<Integer, DefaultEdge> clustering = new ClusteringCoefficient<>(graph);
    return new Measures(
        n,
        2.0 * graph.edgeSet().size() / n,
        clustering.getAverageClusteringCoefficient(),
        transitivity(graph, clustering),
        (double) largestComponent(graph) / n,
        meanPathLength(graph, n, Math.min(n, pathSources)));
  }

  /**
   * The transitivity 3 · triangles / triples, from the local coefficients, each of which is
   * triangles / pairs of a household's alters. JGraphT's own global coefficient (1.5.3) miscounts
   * triangles by up to some percent when vertices are boxed numbers above 127.
   */
  private static double transitivity(
      Graph<Integer, DefaultEdge> graph, ClusteringCoefficient<Integer, DefaultEdge> local) {
    long triples = 0;
    long closed = 0;
    for (Integer household : graph.vertexSet()) {
      long degree = graph.degreeOf(household);
      long pairs = degree * (degree - 1) / 2;
      triples += pairs;
      closed += FastMath.round(local.getVertexScore(household) * pairs);
    }
    return triples == 0 ? 0 : (double) closed / triples;
  }

  private static int largestComponent(Graph<Integer, DefaultEdge> graph) {
    int largest = 0;
    for (var component : new ConnectivityInspector<>(graph).connectedSets()) {
      largest = Math.max(largest, component.size());
    }
    return largest;
  }

  private static double meanPathLength(Graph<Integer, DefaultEdge> graph, int n, int sources) {
    long steps = 0;
    long pairs = 0;
    for (int k = 0; k < sources; k++) {
      int source = (int) ((long) k * n / sources);
      BreadthFirstIterator<Integer, DefaultEdge> walk = new BreadthFirstIterator<>(graph, source);
      while (walk.hasNext()) {
        steps += walk.getDepth(walk.next());
        pairs++;
      }
      pairs--;
    }
    return pairs == 0 ? 0 : (double) steps / pairs;
  }

  private static Measures ofCircles(Circles circles) {
    int n = circles.households();
    int largest = 0;
    long closed = 0;
    for (int c = 0; c < circles.circles(); c++) {
      int size = circles.size(c);
      largest = Math.max(largest, size);
      closed += size >= 3 ? size : 0;
    }
    double households = Math.max(1, n);
    long ties = circles.ties();
    return new Measures(
        n,
        2 * ties / households,
        closed / households,
        closed > 0 ? 1 : 0,
        largest / households,
        ties > 0 ? 1 : 0);
  }
}
