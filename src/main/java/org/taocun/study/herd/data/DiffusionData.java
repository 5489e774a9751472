package org.taocun.study.herd.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.MusicLab;
import org.taocun.analysis.herding.Ties;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
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
 * @param tieNumbers how many ties people have, where not all were observed; NaN where unknown
 * @param waves networks by the periods in which they were observed; empty where ties have no
 *     periods
 * @param periods names of the periods from 1, such as 1946; empty where they are numbers
 * @param notes what the data hold, leave out and cannot tell, said in the reader's language
 * @param inputs the files
 */
public record DiffusionData(
    Diffusion diffusion,
    boolean timed,
    Optional<Places> places,
    Optional<Strata> strata,
    Optional<Diffusion.Trait> outcome,
    Optional<Worlds> worlds,
    Optional<Diffusion.Trait> tieNumbers,
    List<Wave> waves,
    List<String> periods,
    List<Message> notes,
    List<InputCopy> inputs) {
  /**
   * Where people are.
   *
   * @param x coordinate of each person; NaN where it is not known
   * @param y coordinate of each person
   * @param unit of both; "" for that of the file
   */
  public record Places(double[] x, double[] y, String unit) {
    /** The unit of places that were degrees or come from a run. */
    public static final String KM = "km";
  }

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

  /** Ties as they were observed in a period. */
  public record Wave(int period, Ties ties) {}

  /** Copies the lists. */
  public DiffusionData {
    waves = List.copyOf(waves);
    periods = List.copyOf(periods);
    notes = List.copyOf(notes);
    inputs = List.copyOf(inputs);
  }

  /**
   * The data of exits, in which to adopt is to leave.
   *
   * @throws ScenarioException if nobody leaves
   */
  public DiffusionData exits() {
    Diffusion exits = diffusion.exits();
    if (exits.adopters() == 0) {
      throw new ScenarioException(
          Say.of("--of exits: nobody left within the observed periods (column left)"));
    }
    long able = Arrays.stream(exits.since()).filter(since -> since <= exits.periods()).count();
    List<Message> all = new ArrayList<>(notes);
    all.add(
        Message.of(
            "the tests are of exits: to adopt is to leave; {0} {0|adopter|adopters} could, from the period after adoption on, and {1} did",
            able, exits.adopters()));
    return new DiffusionData(
        exits, timed, places, strata, outcome, worlds, tieNumbers, waves, periods, all, inputs);
  }

  /** The name of a period. */
  public String period(int number) {
    return number >= 1 && number <= periods.size()
        ? periods.get(number - 1)
        : Integer.toString(number);
  }
}
