package org.taocun.study.power;

import java.util.Optional;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Word;
import org.taocun.trace.Headline;

/**
 * The name of a test's figure of a run, such as shuffle.strong.p.
 *
 * @param layer the layer of ties; "" for none or all
 */
record Figure(Question test, String layer, Kind kind) {
  /** What a test gives. */
  enum Kind {
    /** 1 if the test refused the data, else 0. */
    REFUSED("1 if the test refused the data"),
    /** The test's figure. */
    STATISTIC("the test's figure"),
    /** Its p-value. */
    P("its p-value"),
    /** The size of what it found. */
    EFFECT("size of what it found"),
    /** Share of adoptions owed to copying. */
    SHARE("share of adoptions that its effect says are owed to copying"),
    /** Lower end of its interval. */
    SHARE_LOW("lower end of the interval of that share"),
    /** Upper end. */
    SHARE_HIGH("upper end of the interval of that share");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }
  }

  String name() {
    return Word.of(test) + "." + (layer.isEmpty() ? "" : layer + ".") + Word.of(kind);
  }

  Headline headline(double value) {
    return new Headline(name(), "", value, Word.of(test) + ": " + kind.meaning);
  }

  /** The figure of a name; empty for other figures of a run. */
  static Optional<Figure> parse(String name) {
    int first = name.indexOf('.');
    int last = name.lastIndexOf('.');
    if (first < 0) {
      return Optional.empty();
    }
    String layer = first == last ? "" : name.substring(first + 1, last);
    for (Question test : Question.values()) {
      for (Kind kind : Kind.values()) {
        if (Word.of(test).equals(name.substring(0, first))
            && Word.of(kind).equals(name.substring(last + 1))) {
          return Optional.of(new Figure(test, layer, kind));
        }
      }
    }
    return Optional.empty();
  }
}
