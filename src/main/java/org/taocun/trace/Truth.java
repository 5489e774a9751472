package org.taocun.trace;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.taocun.trace.SeriesTable.Variable;

/**
 * Measures of how much of a run's adoption is herding, three, each with its own question: direct
 * (decisions that the others turned), pivotal (decisions that one single seller turned) and total
 * (adopters whom the same world without copying does not have).
 *
 * @param decisions own decisions to enter
 * @param credit of the herding entries, in sum over the sellers before them
 * @param fates adopters by their motive and by what they do in the twin world
 * @param exits exits in the run
 * @param twinExits exits in the twin world
 */
public record Truth(Decisions decisions, Credit credit, Fates fates, int exits, int twinExits) {
  /**
   * Own decisions to enter, returns included.
   *
   * @param alone entries that would have taken place without the others, too
   * @param herding entries by number of pivotal sellers: none, one, two, three or more
   */
  public record Decisions(int alone, List<Integer> herding) {
    public Decisions {
      herding = List.copyOf(herding);
    }

    /** All herding entries. */
    public int allHerding() {
      return herding.stream().mapToInt(count -> count).sum();
    }

    /** All entries. */
    public int all() {
      return alone + allHerding();
    }
  }

  /**
   * Shapley values of sellers, in sum, by the way over which entrants had them before them.
   *
   * @param strong of those tied strongly
   * @param weak of those tied weakly only
   * @param others of those without a tie: leaders and acts in a public order
   * @param unknown herding entries whose values are too costly
   */
  public record Credit(double strong, double weak, double others, int unknown) {}

  /**
   * Adopters, households that entered by their own decision at some time, by their first such entry
   * and by whether they adopt in the twin world: the same luck without copying.
   *
   * @param herdingBecause they copied, and never adopt in the twin world
   * @param herdingAlways they copied, but adopt in the twin world, too
   * @param aloneBecause they decided alone, but never adopt in the twin world
   * @param aloneAlways they decided alone, and adopt in the twin world, too
   * @param despite they adopt in the twin world only
   * @param monthsEarlier of those who adopt in both, mean month in the twin world less that in the
   *     run; NaN if there are none
   */
  public record Fates(
      int herdingBecause,
      int herdingAlways,
      int aloneBecause,
      int aloneAlways,
      int despite,
      double monthsEarlier) {
    /** Adopters in both worlds. */
    public int always() {
      return herdingAlways + aloneAlways;
    }

    /** Adopters in the run only. */
    public int because() {
      return herdingBecause + aloneBecause;
    }

    /** Adopters of the run. */
    public int adopters() {
      return always() + because();
    }
  }

  /** A figure: a column of truth.csv. */
  public record Figure(Variable variable, ToDoubleFunction<Truth> value) {}

  private static Figure share(String name, String doc, ToDoubleFunction<Truth> value) {
    return new Figure(new Variable(name, "share", doc), value);
  }

  private static Figure count(String name, String unit, String doc, ToDoubleFunction<Truth> of) {
    return new Figure(new Variable(name, unit, doc), of);
  }

  private static double quotient(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  /** All figures, in the order of the columns. */
  public static final List<Figure> FIGURES =
      List.of(
          share(
              "directHerdingShare",
              "herding entries per own decision to enter: under the same draw the household would"
                  + " not have entered without the others",
              t -> quotient(t.decisions.allHerding(), t.decisions.all())),
          share(
              "pivotalHerdingShare",
              "herding entries that some single seller turned, per own decision to enter; never"
                  + " above the direct share",
              t ->
                  quotient(
                      t.decisions.allHerding() - t.decisions.herding.get(0), t.decisions.all())),
          share(
              "totalHerdingShare",
              "adopters who never adopt in the twin world without copying, per adopter",
              t -> quotient(t.fates.because(), t.fates.adopters())),
          share(
              "netHerdingShare",
              "adopters of the run less adopters of the twin world, per adopter of the run; below"
                  + " the total share by those who adopt in the twin world only",
              t -> quotient(t.fates.because() - t.fates.despite, t.fates.adopters())),
          count(
              "entries",
              "households",
              "own decisions to enter, returns included",
              t -> t.decisions.all()),
          count(
              "herdingEntries",
              "households",
              "those that would not have been made without the others",
              t -> t.decisions.allHerding()),
          count(
              "pivotalNone",
              "households",
              "herding entries without a pivotal seller: more sold than were needed",
              t -> t.decisions.herding.get(0)),
          count(
              "pivotalOne",
              "households",
              "herding entries with one pivotal seller",
              t -> t.decisions.herding.get(1)),
          count(
              "pivotalTwo",
              "households",
              "herding entries with two pivotal sellers",
              t -> t.decisions.herding.get(2)),
          count(
              "pivotalMore",
              "households",
              "herding entries with three or more pivotal sellers",
              t -> t.decisions.herding.get(3)),
          count(
              "strongCredit",
              "households",
              "credit (Shapley values) of sellers tied strongly to the entrant",
              t -> t.credit.strong),
          count(
              "weakCredit",
              "households",
              "credit of sellers tied to the entrant over weak ties only",
              t -> t.credit.weak),
          count(
              "otherCredit",
              "households",
              "credit of sellers without a tie to the entrant: leaders, and acts in a public order",
              t -> t.credit.others),
          count(
              "uncredited",
              "households",
              "herding entries whose credit is too costly to work out; with the three columns"
                  + " before, all herding entries",
              t -> t.credit.unknown),
          count(
              "adopters",
              "households",
              "households that entered by their own decision at some time",
              t -> t.fates.adopters()),
          count(
              "twinAdopters",
              "households",
              "adopters in the twin world: the same luck with entry.copying false",
              t -> t.fates.always() + t.fates.despite),
          count(
              "herdingBecause",
              "households",
              "adopters whose first own entry was herding and who never adopt in the twin world",
              t -> t.fates.herdingBecause),
          count(
              "herdingAlways",
              "households",
              "adopters whose first own entry was herding and who adopt in the twin world, too:"
                  + " copying moved the month, not the outcome",
              t -> t.fates.herdingAlways),
          count(
              "aloneBecause",
              "households",
              "adopters who decided alone but never adopt in the twin world: others told, taught or"
                  + " made it pay",
              t -> t.fates.aloneBecause),
          count(
              "aloneAlways",
              "households",
              "adopters who decided alone and adopt in the twin world, too",
              t -> t.fates.aloneAlways),
          count(
              "despite",
              "households",
              "households that adopt in the twin world only: others made it pay less",
              t -> t.fates.despite),
          count(
              "monthsEarlier",
              "months",
              "mean month of adoption in the twin world less that in the run, of those who adopt in"
                  + " both",
              t -> t.fates.monthsEarlier),
          count("exits", "households", "exits; no household copies an exit", t -> t.exits),
          count("twinExits", "households", "exits in the twin world", t -> t.twinExits));

  /**
   * The value of a figure.
   *
   * @throws IllegalArgumentException when there is no such figure
   */
  public double figure(String name) {
    return FIGURES.stream()
        .filter(figure -> figure.variable().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no figure '" + name + "' of the truth"))
        .value()
        .applyAsDouble(this);
  }
}
