package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taocun.trace.PolicySpending;

/** Payments of policies so far, in the order of booking. */
final class Ledger {
  private final List<PolicySpending> lines = new ArrayList<>();

  void add(PolicySpending line) {
    lines.add(line);
  }

  List<PolicySpending> lines() {
    return List.copyOf(lines);
  }

  /** Keeps its lines, or brings them back, column by column. */
  void keep(Archive archive) {
    archive.chapter("ledger");
    int[] months = archive.list(lines.stream().mapToInt(PolicySpending::month).toArray());
    long[] units = archive.list(lines.stream().mapToLong(PolicySpending::units).toArray());
    long[] fen = archive.list(lines.stream().mapToLong(PolicySpending::fen).toArray());
    List<List<String>> words =
        Stream.<Function<PolicySpending, String>>of(
                PolicySpending::policy,
                PolicySpending::instrument,
                PolicySpending::county,
                PolicySpending::township,
                PolicySpending::village,
                PolicySpending::receiver)
            .map(column -> archive.words(lines.stream().map(column).toList()))
            .toList();
    lines.clear();
    for (int k = 0; k < months.length; k++) {
      lines.add(
          new PolicySpending(
              months[k],
              words.get(0).get(k),
              words.get(1).get(k),
              words.get(2).get(k),
              words.get(3).get(k),
              words.get(4).get(k),
              words.get(5).get(k),
              units[k],
              fen[k]));
    }
  }
}
