package org.taocun.study.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;

/**
 * The wanted language and observed points of figures.
 *
 * @param language of titles, labels and captions
 * @param observed points to draw beside the simulated series
 */
public record FigureRequest(Language language, List<ObservedPoint> observed) {
  public FigureRequest {
    observed = List.copyOf(observed);
  }

  /**
   * The figures of a scenario: the observed points of its place, and the user's own.
   *
   * @throws org.taocun.base.ScenarioException when a file of points is wrong
   */
  public static FigureRequest of(Scenario scenario, Optional<Path> own, Language language) {
    return new FigureRequest(
        language, List.of());
  }

  /** English figures without observed points. */
  public static final FigureRequest PLAIN = new FigureRequest(Language.EN, List.of());
}
