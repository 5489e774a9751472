package org.taocun.analysis.herding.rules;

import java.util.Arrays;
import org.taocun.analysis.herding.Diffusion;

/**
 * Units that are set aside together: groups, or single people.
 *
 * @param byGroup true for groups
 * @param unit of each person; −1 for who has no case
 * @param count number of units
 */
record Units(boolean byGroup, int[] unit, int count) {
  /**
   * The units of the people who have cases.
   *
   * @param leastGroups number of groups below which people are set aside by themselves
   */
  static Units of(Diffusion data, RuleCases cases, int leastGroups) {
    boolean[] present = new boolean[data.people()];
    for (int k = 0; k < cases.count(); k++) {
      present[cases.person(k)] = true;
    }
    Units groups = numbered(true, data.group(), data.groups().size() + 1, present);
    int[] people = new int[data.people()];
    Arrays.setAll(people, i -> i);
    return groups.count >= leastGroups
        ? groups
        : numbered(false, people, people.length + 1, present);
  }

  /** Numbers of the labels in use, in their order; people without a label are one unit. */
  private static Units numbered(boolean byGroup, int[] label, int labels, boolean[] present) {
    int[] number = new int[labels];
    Arrays.fill(number, -1);
    int[] unit = new int[label.length];
    int count = 0;
    for (int i = 0; i < unit.length; i++) {
      int own = label[i] < 0 ? labels - 1 : label[i];
      if (present[i] && number[own] < 0) {
        number[own] = count++;
      }
      unit[i] = present[i] ? number[own] : -1;
    }
    return new Units(byGroup, unit, count);
  }

  int of(int person) {
    return unit[person];
  }

  /** The people of the units that are taken. */
  boolean[] people(boolean[] taken) {
    boolean[] people = new boolean[unit.length];
    for (int i = 0; i < people.length; i++) {
      people[i] = unit[i] >= 0 && taken[unit[i]];
    }
    return people;
  }
}
