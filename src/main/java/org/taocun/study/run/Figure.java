package org.taocun.study.run;

import java.util.Optional;
import org.taocun.output.figure.Drawing;

/** A figure of a results folder. */
sealed interface Figure permits LineFigure, MapFigure, PlacesFigure, SpendingFigure {
  /** The name of the figure and of its files. */
  String name();

  /** Draws the figure; empty if the results lack its data. */
  Optional<Drawing> draw(FigureData data);
}
