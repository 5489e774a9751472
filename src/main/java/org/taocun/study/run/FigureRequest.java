package org.taocun.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taocun.base.ColumnNames;
import org.taocun.output.observed.ObservedPeriod;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.study.CheckedScenario;

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
   * The figures of a scenario: the observed points that it names, and others of the user.
   *
   * @param notes hears of points outside the run
   * @throws org.taocun.base.ScenarioException when a file of points is wrong, or the run reaches
   *     none of them
   */
  public static FigureRequest of(
      CheckedScenario checked, Optional<Path> own, Language language, Consumer<String> notes) {
    Scenario scenario = checked.scenario();
    ObservedPeriod period = new ObservedPeriod(scenario.start(), scenario.months());
    List<ObservedPoint> points = new ArrayList<>(checked.observed());
    own.ifPresent(
        file -> {
          List<ObservedPoint> read =
              ObservedPoints.read(file, ColumnNames.NONE, Figures.variables());
          period.refuseUnreached(file.toString(), read);
          checked.tellPoints(file.toString(), read, notes);
          points.addAll(read);
        });
    return new FigureRequest(language, points);
  }

  /** English figures without observed points. */
  public static final FigureRequest PLAIN = new FigureRequest(Language.EN, List.of());
}
