package org.taocun.study.run;

import java.util.List;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.text.Language;

/**
 * What figures are asked to show.
 *
 * @param language of titles, labels and captions
 * @param observed points to draw beside the simulated series
 */
public record FigureRequest(Language language, List<ObservedPoint> observed) {
  /** Copies the list. */
  public FigureRequest {
    observed = List.copyOf(observed);
  }

  /** English figures without observed points. */
  public static final FigureRequest PLAIN = new FigureRequest(Language.EN, List.of());
}
