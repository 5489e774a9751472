package org.taocun.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taocun.output.observed.ObservedPeriod;
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
   * @param notes hears of points outside the run
   * @throws org.taocun.base.ScenarioException when a file of points is wrong, or the run reaches
   *     none of them
   */
  public static FigureRequest of(
      Scenario scenario, Optional<Path> own, Language language, Consumer<String> notes) {
    ObservedPeriod period = new ObservedPeriod(scenario.start(), scenario.months());
    List<ObservedPoint> points =
        new ArrayList<>(ObservedPoints.ofPlace(scenario.observed().place()));
    if (!points.isEmpty() && !period.reaches(points)) {
      notes.accept("observed.place: note: no point lies in the months of the run");
    }
    own.ifPresent(
        file -> {
          List<ObservedPoint> read = ObservedPoints.read(file, Figures.variables());
          period.checked(file.toString(), read).ifPresent(notes);
          points.addAll(read);
        });
    return new FigureRequest(language, points);
  }

  /** English figures without observed points. */
  public static final FigureRequest PLAIN = new FigureRequest(Language.EN, List.of());
}
