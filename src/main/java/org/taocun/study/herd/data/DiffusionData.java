package org.taocun.study.herd.data;

import java.util.List;
import java.util.Optional;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.MusicLab;
import org.taocun.study.InputCopy;

/**
 * Data on the diffusion of something.
 *
 * @param diffusion people, times, ties and traits
 * @param timed whether times of adoption are known; without them worlds alone can be compared
 * @param places where people are, if that is known
 * @param strata labels within which times are permuted; empty for groups
 * @param outcome what peer effects explain; empty for adoption by the end
 * @param worlds choices in several worlds, if there are such
 * @param periods names of the periods from 1, such as 1946; empty where they are numbers
 * @param notes what the data hold, leave out and cannot tell, in the user's language
 * @param inputs the files
 */
public record DiffusionData(
    Diffusion diffusion,
    boolean timed,
    Optional<Places> places,
    Optional<Strata> strata,
    Optional<Diffusion.Trait> outcome,
    Optional<Worlds> worlds,
    List<String> periods,
    List<String> notes,
    List<InputCopy> inputs) {
  /**
   * Where people are.
   *
   * @param x coordinate of each person; NaN where it is not known
   * @param y coordinate of each person
   * @param unit of both; "" for that of the file
   */
  public record Places(double[] x, double[] y, String unit) {}

  /**
   * Labels of people.
   *
   * @param name of the column
   * @param of index of each person's label in {@code labels}, -1 for none
   */
  public record Strata(String name, int[] of, List<String> labels) {
    /** Copies the list. */
    public Strata {
      labels = List.copyOf(labels);
    }
  }

  /**
   * Choices of the people of several worlds.
   *
   * @param independent choices of people who saw nobody, by item
   */
  public record Worlds(MusicLab choices, Optional<int[]> independent) {}

  /** Copies the lists. */
  public DiffusionData {
    periods = List.copyOf(periods);
    notes = List.copyOf(notes);
    inputs = List.copyOf(inputs);
  }

  /** The name of a period. */
  public String period(int number) {
    return number >= 1 && number <= periods.size()
        ? periods.get(number - 1)
        : Integer.toString(number);
  }
}
