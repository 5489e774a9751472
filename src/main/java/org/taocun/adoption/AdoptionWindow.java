package org.taocun.adoption;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.base.MonthCount;
import org.taocun.base.Say;

/**
 * Months of adoption as indexes: 1 is the window's first month, 0 every month before it, {@link
 * #NEVER} no adoption by the end of what was observed.
 *
 * @param start the month of index 1
 * @param observed the last index at which households were observed: the window's end, or the end of
 *     the data if that is earlier; who has no index had not adopted then (right-censored)
 * @param households names, in the order of the file
 * @param villages the village of each household
 * @param months the index of each household
 * @param after number of households that adopted behind the window; in it they have not
 */
public record AdoptionWindow(
    YearMonth start,
    int observed,
    List<String> households,
    List<String> villages,
    List<Integer> months,
    int after) {
  /** The index of a household that had not adopted. */
  public static final int NEVER = Integer.MAX_VALUE;

  public AdoptionWindow {
    households = List.copyOf(households);
    villages = List.copyOf(villages);
    months = List.copyOf(months);
  }

  static AdoptionWindow of(AdoptionTable table, YearMonth start, int length) {
    int observed = (int) Math.max(0, Math.min(length, index(start, table.until())));
    List<Integer> months = new ArrayList<>();
    int after = 0;
    for (AdoptionTable.Row row : table.rows()) {
      long index = row.month().map(month -> index(start, month)).orElse((long) NEVER);
      boolean late = index > length && index != NEVER;
      after += late ? 1 : 0;
      months.add(late || index == NEVER ? NEVER : (int) Math.max(0, index));
    }
    return new AdoptionWindow(
        start,
        observed,
        table.rows().stream().map(AdoptionTable.Row::household).toList(),
        table.rows().stream().map(AdoptionTable.Row::village).toList(),
        months,
        after);
  }

  private static long index(YearMonth start, YearMonth month) {
    return MonthCount.between(start, month) + 1;
  }

  /** The number of households that had adopted before the window (left-censored). */
  public int before() {
    return count(0);
  }

  /** The number of households that had adopted by the end of a month. */
  public int count(int month) {
    return (int) months.stream().filter(index -> index <= month).count();
  }

  /** The number of households of a village that had adopted by the end of a month. */
  public int count(String village, int month) {
    return (int)
        IntStream.range(0, months.size())
            .filter(h -> villages.get(h).equals(village) && months.get(h) <= month)
            .count();
  }

  /** The number of households of a village. */
  public int size(String village) {
    return (int) villages.stream().filter(village::equals).count();
  }

  /** The share of households that had adopted by the end of a month. */
  public double share(int month) {
    return (double) count(month) / months.size();
  }

  /** Adoptions in each month: index 0 those before the window, then month by month. */
  public int[] adoptions() {
    int[] adoptions = new int[observed + 1];
    months.stream().filter(index -> index <= observed).forEach(index -> adoptions[index]++);
    return adoptions;
  }

  /** The calendar month of an index. */
  public YearMonth month(int index) {
    return start.plusMonths(index - 1L);
  }

  /** The censored households, in words. */
  public List<String> notes(String file) {
    List<String> notes = new ArrayList<>();
    int[] adoptions = adoptions();
    int within = Arrays.stream(adoptions, 1, adoptions.length).sum();
    int never = (int) months.stream().filter(index -> index == NEVER).count() - after;
    notes.add(
        Say.of(
            "{0}: {1} households; {2} adopted from {3} to {4}, {5} had not by then",
            file, months.size(), within, start, month(observed), never));
    if (before() > 0) {
      notes.add(
          Say.of(
              "{0}: {1} {1|household|households} adopted before {2}: that they had is known, when"
                  + " is not used",
              file, before(), start));
    }
    if (after > 0) {
      notes.add(
          Say.of(
              "{0}: {1} {1|household|households} adopted after {2}: they count as not yet adopted",
              file, after, month(observed)));
    }
    return notes;
  }
}
