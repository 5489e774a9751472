package org.taocun.network;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Copy of layers of ties as a graph, for JGraphT's algorithms and writers. */
final class LayerGraph {
  private LayerGraph() {}

  /**
   * The ties of one or more layers as a simple graph: every household is a vertex, named by its
   * number; a tie that stands in several layers becomes one edge. Needs some 300 bytes per tie, so
   * it serves up to about 10^7 ties.
   *
   * @throws IllegalArgumentException when the layers differ in households or none is given
   */
  static Graph<Integer, DefaultEdge> of(Layer... layers) {
    if (layers.length == 0) {
      throw new IllegalArgumentException("at least one layer is needed");
    }
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int h = 0; h < layers[0].households(); h++) {
      graph.addVertex(h);
    }
    for (Layer layer : layers) {
      if (layer.households() != layers[0].households()) {
        throw new IllegalArgumentException("the layers must have the same households");
      }
      addTies(layer, graph);
    }
    return graph;
  }

  private static void addTies(Layer layer, Graph<Integer, DefaultEdge> graph) {
    for (int h = 0; h < layer.households(); h++) {
      for (int k = 0; k < layer.degree(h); k++) {
        int alter = layer.alter(h, k);
        if (alter > h) {
          graph.addEdge(h, alter);
        }
      }
    }
  }
}
