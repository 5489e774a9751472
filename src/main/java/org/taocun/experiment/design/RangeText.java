package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;
import org.taocun.experiment.SweepFactor;

/**
 * A range in the notation of users: {@code lo:hi}, or {@code lo:hi:n} for n evenly spaced values.
 *
 * @param path of the factor
 * @param unit of its setting; "" for none
 * @param whole true if the setting takes whole numbers only
 */
record RangeText(String path, String unit, boolean whole) {
  private static final Pattern COUNT = Pattern.compile("0*[1-9][0-9]{0,5}");
  private static final int MOST = 999_999;
  private static final String SIGN = "\\s*(?:\\.{2,}|[~～–—至到-]|to)\\s*";
  private static final Pattern OTHER_SIGN = Pattern.compile("(.*[0-9.])" + SIGN + "([-+.0-9].*)");
  private static final Pattern OTHER_SIGNS =
      Pattern.compile("(.*?[0-9.])" + SIGN + "([-+.0-9].*?[0-9.]?)" + SIGN + "([1-9][0-9]*)");

  /** True if a text begins as a range: two numbers with a colon between them. */
  static boolean is(String text) {
    List<String> parts = parts(text);
    return parts.size() > 1
        && WrittenNumber.plain(parts.get(0))
        && WrittenNumber.plain(parts.get(1));
  }

  /** The range that a text with another sign than a colon means, such as 0..1; empty for others. */
  static Optional<String> otherSign(String text) {
    if (WrittenNumber.plain(text)) {
      return Optional.empty();
    }
    return Stream.of(OTHER_SIGN, OTHER_SIGNS)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .map(
            meant ->
                IntStream.rangeClosed(1, meant.groupCount())
                    .mapToObj(meant::group)
                    .collect(Collectors.joining(":")))
        .filter(RangeText::is)
        .findFirst();
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split(":", -1)).map(String::strip).toList();
  }

  /**
   * Reads the values of the factor.
   *
   * @throws IllegalArgumentException with what is wrong and how it is written
   */
  SweepFactor read(String text) {
    List<String> parts = parts(text);
    if (parts.size() > 3) {
      throw wrong(Say.of("has {0} parts between colons", parts.size()));
    }
    double low = end(parts, 0);
    double high = end(parts, 1);
    if (low == high) {
      throw new IllegalArgumentException(
          Say.of("begins and ends with {0}: write {1}={0}", parts.get(0), path));
    }
    if (!(low < high)) {
      throw new IllegalArgumentException(
          Say.of("begins above its end: write {0}={1}", path, turned(parts)));
    }
    return parts.size() == 2
        ? new SweepFactor.Range(path, low, high, whole)
        : new SweepFactor.Levels(path, levels(parts, high - low));
  }

  private double end(List<String> parts, int number) {
    String part = parts.get(number);
    if (part.isEmpty()) {
      throw wrong(Say.of(number == 0 ? "has no lower end" : "has no upper end"));
    }
    double value =
        WrittenNumber.read(part)
            .orElseThrow(
                () ->
                    meant(parts)
                        .map(
                            all ->
                                new IllegalArgumentException(
                                    Say.of(
                                        "'{0}' is no finite number: write {1}={2}",
                                        part, path, all)))
                        .orElseGet(() -> wrong(Say.of("'{0}' is no finite number", part))));
    if (whole && value != Math.rint(value)) {
      throw new IllegalArgumentException(Say.of("takes whole numbers only, '{0}' is none", part));
    }
    return value;
  }

  private List<String> levels(List<String> parts, double width) {
    String count = parts.get(2);
    if (!COUNT.matcher(count).matches() || Integer.parseInt(count) < 2) {
      throw new IllegalArgumentException(
          Say.of(
              "'{0}' is no number of values: behind the second colon stands a whole number from 2"
                  + " to {1}, such as {2}={3}:{4}:5",
              count, MOST, path, parts.get(0), parts.get(1)));
    }
    int n = Integer.parseInt(count);
    if (whole && n > width + 1) {
      throw new IllegalArgumentException(
          Say.of(
              "asks for {0} values, but there are {1} whole numbers from {2} to {3}",
              n, Math.round(width) + 1, parts.get(0), parts.get(1)));
    }
    return Scale.even(parts.get(0), parts.get(1), n, whole);
  }

  private static String turned(List<String> parts) {
    List<String> turned = new ArrayList<>(parts);
    turned.set(0, parts.get(1));
    turned.set(1, parts.get(0));
    return String.join(":", turned);
  }

  /** The parts as they were meant; empty where that is not certain. */
  private Optional<String> meant(List<String> parts) {
    List<String> meant = new ArrayList<>();
    for (String part : parts) {
      Optional<String> certain =
          WrittenNumber.plain(part) ? Optional.of(part) : WrittenNumber.certain(part, unit);
      if (certain.isEmpty() || WrittenNumber.read(certain.get()).isEmpty()) {
        return Optional.empty();
      }
      meant.add(certain.get());
    }
    return Optional.of(String.join(":", meant));
  }

  private IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException(
        Say.of("{0}: a range is {1}=lo:hi, or {1}=lo:hi:n for n values", problem, path));
  }
}
