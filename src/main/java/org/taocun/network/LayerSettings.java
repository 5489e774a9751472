package org.taocun.network;

import org.taocun.base.Distribution;

/**
 * What the strong and the weak layer's settings have in common, so that either layer can be made by
 * any generator.
 */
public interface LayerSettings {
  /** Which generator makes the layer. */
  TieModel model();

  /** The file of {@link TieModel#FILE}. */
  String file();

  /** Circle sizes of {@link TieModel#CIRCLES}. */
  Distribution circleSize();

  /** Neighbours on the ring, an even number, of the three ring models. */
  int neighbours();

  /** Rewiring or shortcut probability of Watts-Strogatz and Newman-Watts. */
  double rewiring();

  /** Mean degree of {@link TieModel#ERDOS_RENYI}. */
  double meanDegree();
}
