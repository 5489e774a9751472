package org.taocun.analysis.herding;

import java.util.Arrays;

/**
 * Size of a data set, and what it has.
 *
 * @param people number of people
 * @param alone number of people in no group, of data with groups
 * @param groups number of groups; 0 without groups
 * @param periods number of observed periods
 * @param monthsOfPeriod months of a period; 0 where that is not known
 * @param ties whether it has ties
 * @param traits whether it has traits
 */
public record Extent(
    int people,
    int alone,
    int groups,
    int periods,
    int monthsOfPeriod,
    boolean ties,
    boolean traits) {
  /** Data of so much more, or fewer, people than worlds have are another size. */
  private static final double SAME_SIZE = 1.5;

  /** The size of a data set. */
  public static Extent of(Diffusion data, int monthsOfPeriod) {
    boolean grouped = !data.groups().isEmpty();
    return new Extent(
        data.people(),
        grouped ? (int) Arrays.stream(data.group()).filter(group -> group < 0).count() : 0,
        data.groups().size(),
        data.periods(),
        monthsOfPeriod,
        !data.layers().isEmpty(),
        !data.traits().isEmpty());
  }

  /** People of a group, on average; all people without groups. */
  public double peopleOfGroup() {
    return (double) (people - alone) / Math.max(1, groups);
  }

  /** True if a survey has more than one and a half times as many people. */
  boolean smallerThan(Survey survey) {
    return people * SAME_SIZE < survey.villages() * survey.households();
  }

  /** True if it has more than one and a half times as many people as a survey. */
  boolean largerThan(Survey survey) {
    return people > SAME_SIZE * survey.villages() * survey.households();
  }
}
