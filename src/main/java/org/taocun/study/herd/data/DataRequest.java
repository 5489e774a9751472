package org.taocun.study.herd.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taocun.base.Word;

/**
 * A request to read diffusion data.
 *
 * @param files a table of people; a table of people and one of ties; or the folder of a run
 * @param columns the files' heads by our names of columns
 * @param nominations columns of people that name others, as NAME, PATTERN or LAYER=PATTERN, where *
 *     stands for any letters
 * @param idWithinGroup whether ids differ only within a group
 * @param never what a cell of adopted holds for who had not adopted by the end; empty cells and a
 *     few words always do
 * @param interval length of a period, if periods are calendar dates: month, quarter or year
 * @param first the date of period 1; empty for the earliest adoption
 * @param periods number of observed periods; empty for the last that stands in the file
 * @param tiesAt the period whose ties are taken
 * @param traits columns that are covariates
 * @param outcome the column that peer effects explain; empty for adoption
 * @param strata the column within whose values times are permuted and people matched
 * @param tieNumbers the column that says how many ties people have, where not all were observed
 * @param replication that of a run
 * @param worlds whether a run's replications are compared as worlds
 */
public record DataRequest(
    List<Path> files,
    Map<String, String> columns,
    List<String> nominations,
    boolean idWithinGroup,
    Optional<String> never,
    Optional<Interval> interval,
    Optional<String> first,
    Optional<Integer> periods,
    Optional<Integer> tiesAt,
    List<String> traits,
    Optional<String> outcome,
    Optional<String> strata,
    Optional<String> tieNumbers,
    Optional<Integer> replication,
    boolean worlds) {
  /** The length of a period. */
  public enum Interval {
    /** Calendar months. */
    MONTH(1),
    /** Quarters of a year. */
    QUARTER(3),
    /** Calendar years. */
    YEAR(12);

    private final int months;

    Interval(int months) {
      this.months = months;
    }
  }

  /** Copies the lists. */
  public DataRequest {
    files = List.copyOf(files);
    columns = Map.copyOf(columns);
    nominations = List.copyOf(nominations);
    traits = List.copyOf(traits);
  }

  /** A request for files as they are. */
  public static DataRequest of(List<Path> files) {
    return new DataRequest(
        files,
        Map.of(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** All that decides how the files are read, by options; it does not depend on where they lie. */
  public Map<String, String> reading() {
    Map<String, String> reading = new LinkedHashMap<>();
    reading.put("--columns", columns.isEmpty() ? "" : new TreeMap<>(columns).toString());
    reading.put("--nominations", String.join(",", nominations));
    reading.put("--id-within-group", Boolean.toString(idWithinGroup));
    reading.put("--never", never.orElse(""));
    reading.put("--interval", interval.map(Word::of).orElse(""));
    reading.put("--first", first.orElse(""));
    reading.put("--periods", periods.map(String::valueOf).orElse(""));
    reading.put("--ties-at", tiesAt.map(String::valueOf).orElse(""));
    reading.put("--traits", String.join(",", traits));
    reading.put("--outcome", outcome.orElse(""));
    reading.put("--strata", strata.orElse(""));
    reading.put("--tie-numbers", tieNumbers.orElse(""));
    reading.put("--replication", replication.map(String::valueOf).orElse(""));
    reading.put("--worlds", Boolean.toString(worlds));
    return reading;
  }

  /** Months of a period; 0 where that is not known. A run has months. */
  public int monthsOfPeriod() {
    return interval.map(one -> one.months).orElse(Files.isDirectory(people()) ? 1 : 0);
  }

  Path people() {
    return files.get(0);
  }

  Optional<Path> ties() {
    return files.size() > 1 ? Optional.of(files.get(1)) : Optional.empty();
  }
}
