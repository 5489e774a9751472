package org.taocun.study.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taocun.analysis.sensitivity.Doubt;
import org.taocun.analysis.sensitivity.OneAtATime;
import org.taocun.analysis.sensitivity.Rank;
import org.taocun.analysis.sensitivity.Wide;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.NumberWords;
import org.taocun.study.sweep.FinishedSweep;

/**
 * Words about a sweep that several parts of a text need.
 *
 * @param sweep the sweep
 * @param words of a language
 */
record SweepWords(FinishedSweep sweep, Words words) {
  /** Doubts whose value is a number of units. */
  private static final Set<Doubt.Kind> COUNTING =
      EnumSet.of(Doubt.Kind.FEW_UNITS, Doubt.Kind.NOT_TOLD);

  /** Numbers in the language. */
  NumberWords numbers() {
    return new NumberWords(words);
  }

  /** The name of a factor in a sentence. */
  String name(int factor) {
    return sweep.names(words).of(sweep.factor(factor));
  }

  /** The name of a factor in the first cell of a row, with its path. */
  String entry(int factor) {
    return sweep.names(words).withPath(sweep.factor(factor));
  }

  /** A factor's value in words. */
  String value(int factor, double value) {
    return sweep.names(words).value(sweep.value(factor, value));
  }

  /** A value that is a word. */
  String value(String word) {
    return sweep.names(words).value(word);
  }

  /** The names of some factors, joined. */
  String names(List<Integer> factors, String by) {
    return factors.stream().map(this::name).collect(Collectors.joining(by));
  }

  /** Changes of the outcome, a row for each factor and value. */
  TextBlock.Table changes(String key, List<OneAtATime.Change> changes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.of("sensitivity.head.factor"),
            words.of("sensitivity.head.value"),
            words.of(key),
            words.of("sensitivity.head.n")));
    for (OneAtATime.Change change : changes) {
      rows.add(
          List.of(
              entry(change.factor()),
              value(change.factor(), change.value()),
              numbers().number(change.change().mean(), change.change().interval()),
              Integer.toString(change.change().n())));
    }
    return new TextBlock.Table(rows);
  }

  /** A ranking such as "a > b ≈ c", with ">" between sure neighbours. */
  String chain(List<Rank> ranking) {
    StringBuilder text = new StringBuilder();
    for (int place = 0; place < ranking.size(); place++) {
      text.append(name(ranking.get(place).factor()));
      if (place + 1 < ranking.size()) {
        text.append(ranking.get(place).ahead() ? " > " : " ≈ ");
      }
    }
    return text.toString();
  }

  /** The heads of columns. */
  List<String> head(String... keys) {
    return Arrays.stream(keys).map(key -> words.of("sensitivity.head." + key)).toList();
  }

  /** A doubt in words, about units of this name. */
  String doubt(Doubt doubt, String unit) {
    String factor = doubt.factor() < 0 ? "" : name(doubt.factor());
    String other = doubt.other() < 0 ? "" : name(doubt.other());
    Wide wide = doubt.wide();
    boolean share =
        doubt.kind() == Doubt.Kind.BENT
            || doubt.kind() == Doubt.Kind.NOT_ELSEWHERE
            || (wide != null && wide.figure() == Wide.Figure.SHARE);
    String kind = Word.of(doubt.kind()) + (wide != null && doubt.needed() == 0 ? ".unknown" : "");
    String value = share ? NumberText.percent(doubt.value()) : NumberText.number(doubt.value());
    return words.of(
        "doubt." + kind,
        factor,
        other,
        value,
        doubt.needed() >= 1000 ? NumberText.number(doubt.needed()) : doubt.needed(),
        words.of("unit." + unit, COUNTING.contains(doubt.kind()) ? value : "2"),
        wide == null ? "" : words.of("doubt.figure." + Word.of(wide.figure())),
        wide == null
            ? ""
            : share ? NumberText.percent(wide.widest()) : NumberText.number(wide.widest()),
        sweep.replications());
  }
}
