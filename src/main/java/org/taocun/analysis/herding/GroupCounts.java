package org.taocun.analysis.herding;

import java.util.Arrays;

/**
 * People and adopters of each group. Groups without people are left out.
 *
 * @param people number of each group, 1 or more
 * @param adopters of these, 0 to people
 */
public record GroupCounts(int[] people, int[] adopters) {
  /** Checks the counts. */
  public GroupCounts {
    if (people.length != adopters.length) {
      throw new IllegalArgumentException(
          people.length + " groups and " + adopters.length + " counts of adopters");
    }
    for (int i = 0; i < people.length; i++) {
      if (people[i] < 1 || adopters[i] < 0 || adopters[i] > people[i]) {
        throw new IllegalArgumentException(adopters[i] + " adopters of " + people[i]);
      }
    }
  }

  /**
   * Those who adopted in some periods among those who could and had not adopted before. People
   * without a group are left out.
   *
   * @param from first period; 0 counts those who had adopted when observation began
   * @param to last period
   */
  public static GroupCounts of(Diffusion data, int from, int to) {
    int groups = data.groups().size();
    int[] people = new int[groups];
    int[] adopters = new int[groups];
    for (int i = 0; i < data.people(); i++) {
      if (data.group()[i] >= 0 && data.adopted()[i] >= from && data.since()[i] <= Math.max(1, to)) {
        people[data.group()[i]]++;
        adopters[data.group()[i]] += data.adopted()[i] <= to ? 1 : 0;
      }
    }
    int kept = 0;
    for (int g = 0; g < groups; g++) {
      if (people[g] > 0) {
        people[kept] = people[g];
        adopters[kept++] = adopters[g];
      }
    }
    return new GroupCounts(Arrays.copyOf(people, kept), Arrays.copyOf(adopters, kept));
  }

  /** Number of groups. */
  public int groups() {
    return people.length;
  }

  /** Number of people of all groups. */
  public long allPeople() {
    return Arrays.stream(people).asLongStream().sum();
  }

  /** Number of adopters of all groups. */
  public long allAdopters() {
    return Arrays.stream(adopters).asLongStream().sum();
  }

  /** The common share of adopters; NaN without people. */
  public double share() {
    return (double) allAdopters() / allPeople();
  }

  /** True if there is a group with two people or more. */
  boolean pairs() {
    return Arrays.stream(people).anyMatch(n -> n > 1);
  }
}
