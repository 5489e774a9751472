package org.taocun.network;

import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;

/**
 * The settings that the strong and the weak layer share, so that either can be made by any
 * generator.
 */
public interface LayerSettings {
  /** The generator of the layer. */
  TieModel model();

  /** The path of the file for {@link TieModel#FILE}. */
  String file();

  /** The names of the columns in the file. */
  ColumnNames columns();

  /** The sizes of circles for {@link TieModel#CIRCLES}. */
  Distribution circleSize();

  /** The number of neighbours on the ring, even, for the three ring models. */
  int neighbours();

  /** The probability of rewiring or of a shortcut, for Watts-Strogatz and Newman-Watts. */
  double rewiring();

  /** The mean degree for {@link TieModel#ERDOS_RENYI}. */
  double meanDegree();
}
