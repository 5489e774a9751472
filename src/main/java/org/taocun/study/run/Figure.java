package org.taocun.study.run;

import java.util.Optional;
import org.taocun.output.figure.Drawing;

/** A figure of a results folder. */
sealed interface Figure permits LineFigure, MapFigure, SpendingFigure {
  /** Its name, that of its files. */
  String name();

  /** Draws it; empty when the results do not hold what it shows. */
  Optional<Drawing> draw(FigureData data);
}
