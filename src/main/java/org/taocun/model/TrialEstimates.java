package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.taocun.analysis.ClusteredRegression;
import org.taocun.analysis.Estimate;
import org.taocun.trace.Headline;

/**
 * The estimates of a field trial. With y the answer of the second survey and y₀ the same
 * household's (or village's) of the first, T early access and O opening:
 *
 * <ul>
 *   <li>assigned: β of y = α + βT + γy₀ + e, intention to treat by analysis of covariance;
 *   <li>opened: the same of O in place of T, with T as its instrument;
 *   <li>near and far: the coefficient of the number of other villages with early access within a
 *       distance, beside T, y₀ and the number of all villages of the trial within it;
 *   <li>unserved and served: assigned, in villages that had no station before and in those that
 *       had.
 * </ul>
 *
 * <p>Standard errors are clustered by village ({@link ClusteredRegression}).
 */
final class TrialEstimates {
  private final List<Place> places;

  /**
   * A village of the second survey.
   *
   * @param near other villages of the trial with early access nearby
   * @param allNear all others of the trial nearby
   * @param parcels parcels sent out between the surveys
   * @param parcelsDown parcels that came down
   * @param purchases online purchases of the village, a household; one number a survey
   * @param income income of each household that answered twice
   * @param selling 1 for one that sells
   */
  record Place(
      boolean treated,
      boolean opened,
      boolean served,
      int near,
      int allNear,
      int far,
      int allFar,
      double parcels,
      double parcelsDown,
      double[] purchasesBefore,
      double[] purchases,
      double[] incomeBefore,
      double[] income,
      double[] sellingBefore,
      double[] selling) {}

  /** A figure that the surveys ask for, of a village before and after. */
  private record Outcome(
      String name,
      String unit,
      String doc,
      Function<Place, double[]> before,
      Function<Place, double[]> after) {}

  private static final List<Outcome> OUTCOMES =
      List.of(
          new Outcome(
              "Purchases",
              "yuan/month",
              "online purchases per household",
              Place::purchasesBefore,
              Place::purchases),
          new Outcome(
              "Income", "yuan/month", "household income", Place::incomeBefore, Place::income),
          new Outcome(
              "Selling",
              "share",
              "share of households that sell",
              Place::sellingBefore,
              Place::selling));

  TrialEstimates(List<Place> places) {
    this.places = List.copyOf(places);
  }

  List<Headline> headlines() {
    List<Headline> all = new ArrayList<>();
    double none = places.isEmpty() ? Double.NaN : 0;
    add(all, "Villages", "villages", none + places.size(), "villages of the second survey");
    add(
        all,
        "Households",
        "households",
        none + sum(places, place -> place.income.length),
        "households that answered twice");
    add(
        all,
        "FirstStage",
        "share",
        opened(Place::treated) - opened(place -> !place.treated),
        "share of villages with early access that opened, less that of the others");
    List<Place> open = places.stream().filter(Place::opened).toList();
    double sent = sum(open, Place::parcels);
    add(
        all,
        "DownPerUp",
        "ratio",
        sent > 0 ? sum(open, Place::parcelsDown) / sent : Double.NaN,
        "parcels that came down per parcel sent out, villages that opened, between the surveys");
    for (Outcome outcome : OUTCOMES) {
      effects(all, outcome);
    }
    return List.copyOf(all);
  }

  private void effects(List<Headline> all, Outcome outcome) {
    Cases everywhere = cases(outcome, place -> true);
    add(all, outcome, "Assigned", "effect of early access", everywhere.assigned());
    add(
        all,
        outcome,
        "Opened",
        "effect of opening, with early access as instrument",
        everywhere.opened());
    add(
        all,
        outcome,
        "Near",
        "effect of another village with early access within nearKm",
        everywhere.around(Place::near, Place::allNear));
    add(
        all,
        outcome,
        "Far",
        "effect of another village with early access within farKm",
        everywhere.around(Place::far, Place::allFar));
    add(
        all,
        outcome,
        "Unserved",
        "effect of early access where there was no station before",
        cases(outcome, place -> !place.served).assigned());
    add(
        all,
        outcome,
        "Served",
        "effect of early access where there was a station before",
        cases(outcome, Place::served).assigned());
  }

  private static void add(List<Headline> all, Outcome of, String kind, String doc, Estimate found) {
    String name = of.name + kind;
    add(all, name, of.unit, found.value(), of.doc + ": " + doc);
    String error = of.doc + ": standard error clustered by village: " + doc;
    add(all, name + "Error", of.unit, found.standardError(), error);
  }

  private static void add(List<Headline> all, String name, String unit, double value, String doc) {
    all.add(new Headline("trial" + name, unit, value, "field trial: " + doc));
  }

  private double opened(Predicate<Place> arm) {
    List<Place> some = places.stream().filter(arm).toList();
    return sum(some, place -> place.opened ? 1 : 0) / some.size();
  }

  private static double sum(List<Place> some, ToDoubleFunction<Place> value) {
    return some.stream().mapToDouble(value).reduce(0, Double::sum);
  }

  private Cases cases(Outcome outcome, Predicate<Place> where) {
    return new Cases(places.stream().filter(where).toList(), outcome);
  }

  /** The answers of some villages, one below the other. */
  private record Cases(List<Place> villages, Outcome outcome) {
    Estimate assigned() {
      return regression().effect(column(place -> place.treated ? 1 : 0));
    }

    Estimate opened() {
      return regression()
          .effect(column(place -> place.opened ? 1 : 0), column(place -> place.treated ? 1 : 0));
    }

    Estimate around(ToDoubleFunction<Place> early, ToDoubleFunction<Place> all) {
      return regression(column(place -> place.treated ? 1 : 0), column(all)).effect(column(early));
    }

    private ClusteredRegression regression(double[]... others) {
      double[][] controls = Arrays.copyOf(others, others.length + 1);
      controls[others.length] = joined(outcome.before);
      int[] cluster =
          IntStream.range(0, villages.size())
              .flatMap(k -> IntStream.generate(() -> k).limit(answers(villages.get(k))))
              .toArray();
      return new ClusteredRegression(joined(outcome.after), cluster, controls);
    }

    private int answers(Place place) {
      return outcome.after.apply(place).length;
    }

    private double[] joined(Function<Place, double[]> answers) {
      return villages.stream().flatMapToDouble(v -> Arrays.stream(answers.apply(v))).toArray();
    }

    private double[] column(ToDoubleFunction<Place> value) {
      return villages.stream()
          .flatMapToDouble(
              v -> IntStream.range(0, answers(v)).mapToDouble(n -> value.applyAsDouble(v)))
          .toArray();
    }
  }
}
