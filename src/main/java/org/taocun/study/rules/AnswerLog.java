package org.taocun.study.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVRecord;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.base.Word;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.RowLog;
import org.taocun.study.rules.SurveyedRuns.Said;

/** The answers of runs so far, on the disk before they count. */
final class AnswerLog implements AutoCloseable {
  private static final Comparator<Said> ORDER =
      Comparator.comparingInt(Said::world)
          .thenComparingInt(Said::replication)
          .thenComparingInt(Said::design);

  /** A run: a world and one of its replications. */
  private record Run(int world, int replication) {
    static Run of(Said said) {
      return new Run(said.world(), said.replication());
    }
  }

  private final RowLog<Said> rows;
  private final Set<Run> runs = ConcurrentHashMap.newKeySet();

  private AnswerLog(RowLog<Said> rows) {
    this.rows = rows;
    rows.rows().forEach(said -> runs.add(Run.of(said)));
  }

  /**
   * Opens the log of a folder and reads its runs.
   *
   * @param rules those of the worlds
   * @param choosing runs of each world that choose the survey; later ones make the chosen one only
   * @param surveys that each of them makes
   */
  static AnswerLog open(WorkFolder folder, List<Rule> rules, int choosing, int surveys) {
    return new AnswerLog(
        RowLog.open(
            folder,
            DesignTables.answers(rules),
            false,
            AnswerLog::said,
            read -> whole(read, choosing, surveys)));
  }

  private static Said said(CSVRecord row) {
    return new Said(
        Integer.parseInt(row.get(0)),
        Integer.parseInt(row.get(2)),
        Integer.parseInt(row.get(3)),
        rule(row.get(4)),
        row.get(5).equals("1"));
  }

  private static Optional<Rule> rule(String word) {
    Optional<Rule> rule = Word.constant(Rule.class, word);
    if (rule.isEmpty() && !word.isEmpty()) {
      throw new IllegalArgumentException(word);
    }
    return rule;
  }

  /** The answers of runs of which none was cut off. */
  private static List<Said> whole(List<Said> read, int choosing, int surveys) {
    Map<Run, Integer> counts = new HashMap<>();
    read.forEach(said -> counts.merge(Run.of(said), 1, Integer::sum));
    return read.stream()
        .filter(
            said ->
                counts.getOrDefault(Run.of(said), 0)
                    == (said.replication() < choosing ? surveys : 1))
        .toList();
  }

  /** True if a run is there. */
  boolean has(int world, int replication) {
    return runs.contains(new Run(world, replication));
  }

  /** The number of runs that are there. */
  int runs() {
    return runs.size();
  }

  /** Adds a run's answers. */
  void add(List<Said> said) {
    rows.add(said);
    said.forEach(one -> runs.add(Run.of(one)));
  }

  /** The answers of replications first to before end, in order. */
  List<Said> said(int first, int end) {
    return rows.rows().stream()
        .filter(said -> said.replication() >= first && said.replication() < end)
        .sorted(ORDER)
        .toList();
  }

  /** Writes the answers once more in order, so that the table does not tell when each was given. */
  void sort() {
    rows.replace(rows.rows().stream().sorted(ORDER).toList());
  }

  @Override
  public void close() {
    rows.close();
  }
}
