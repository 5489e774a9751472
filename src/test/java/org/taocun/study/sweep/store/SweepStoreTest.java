package org.taocun.study.sweep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepPoint;
import org.taocun.experiment.SweepRun;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

class SweepStoreTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("库 one.sqlite");
  }

  private static SweepPlan plan() {
    return new SweepPlan(
        "s",
        "1",
        "h",
        3,
        2,
        SweepPlan.Shard.WHOLE,
        new SweepPlan.Kept(true, true),
        new SweepPlan.Design(
            "list", 0, 1, 0, List.of(new SweepFactor.Levels("entry.rule", List.of("a", "1")))),
        List.of(new SweepPoint(List.of("a"), "h0"), new SweepPoint(List.of("1"), "h1")));
  }

  private SweepStore open() {
    SweepStore store = SweepStore.open(file, "sweep.sqlite");
    store.begin(plan(), Map.of("name", "s"));
    return store;
  }

  private static SweepRun run(int point, int replication, double... figures) {
    List<Headline> headlines = new ArrayList<>();
    for (int k = 0; k < figures.length; k++) {
      headlines.add(new Headline("f" + k, "", figures[k], "figure " + k));
    }
    RunRecord record =
        new RunRecord(
            replication,
            headlines,
            new SeriesTable(
                List.of("run"),
                List.of(new SeriesTable.Variable("f0", "share", "monthly")),
                new double[][][] {{{0.5}, {Double.NaN}}}),
            List.of(new Event(1, Event.Kind.TOWN_QUALIFIES, "村", "", "", 0.1, Double.NaN)),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new SweepRun(
        point, replication, YearMonth.of(2006, 1), 0.25, Optional.of(record), Message.NONE);
  }

  @Test
  void everyNumberComesBackAsItWas() throws Exception {
    double[] odd = {
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      -0.0,
      Math.nextUp(1.0),
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      1L << 53
    };
    try (SweepStore store = open()) {
      store.accept(run(1, 1, odd));
    }
    try (SweepStore store = open()) {
      assertThat(store.notes()).isEmpty();
      assertThat(store.has(1, 1)).isTrue();
      assertThat(store.has(1, 0)).isFalse();
      List<double[]> read = new ArrayList<>();
      store.eachRun(row -> read.add(row.headlines()));
      odd[3] = 0;
      assertThat(read).singleElement().isEqualTo(odd);
      List<SweepStore.MonthRow> months = new ArrayList<>();
      store.eachMonth(months::add);
      assertThat(months)
          .extracting(SweepStore.MonthRow::date)
          .containsExactly("2005-12", "2006-01");
      assertThat(months.get(0).figures()).containsExactly(0.5);
      assertThat(months.get(1).figures()).containsExactly(Double.NaN);
    }
  }

  @Test
  void aFailureComesBackAsAMessage() throws Exception {
    Message why = Message.of("{0}; {1}", Message.verbatim("a \"b\""), Message.of("{0} runs", 3));
    try (SweepStore store = open()) {
      store.accept(new SweepRun(0, 0, YearMonth.of(2006, 1), 1, Optional.empty(), why));
    }
    try (SweepStore store = open()) {
      List<Message> read = new ArrayList<>();
      store.eachRun(row -> read.add(row.error()));
      assertThat(read).containsExactly(why);
      assertThat(why.inEnglish()).isEqualTo("a \"b\"; 3 runs");
    }
  }

  @Test
  void columnsStandWhereTheyFirstComeByPointWhateverFinishesFirst() {
    try (SweepStore store = open()) {
      store.accept(run(1, 0, 1, 2, 3));
      store.accept(run(0, 0, 4));
      assertThat(store.headlines())
          .extracting(SeriesTable.Variable::name)
          .containsExactly("f0", "f1", "f2");
      assertThat(store.points(List.of("entry.rule"))).isEqualTo(plan().points());
    }
  }

  @Test
  void aDatabaseThatDoesNotTakeARunSaysWhyAndKeepsTheOthers() throws SQLException {
    try (SweepStore store = open();
        Database other = Database.writable(file)) {
      store.accept(run(0, 0, 1));
      other.execute("BEGIN EXCLUSIVE");
      assertThatThrownBy(() -> store.accept(run(0, 1, 2)))
          .isInstanceOf(ScenarioException.class)
          .hasMessageContaining("sweep.sqlite: ")
          .hasMessageContaining("another program is using it")
          .hasMessageContaining("1 run is kept: mend that and add --resume to go on");
      other.execute("ROLLBACK");
      store.accept(run(0, 1, 2));
      assertThat(store.finished()).isEqualTo(2);
    }
  }

  @Test
  void aFigureChangedByAForeignHandIsFound() throws SQLException {
    try (SweepStore store = open()) {
      store.accept(run(0, 0, 1));
      store.accept(run(0, 1, 2));
      store.finish();
    }
    try (Database other = Database.writable(file)) {
      other.execute("UPDATE runs SET f0 = 3 WHERE replication = 1");
      other.execute("PRAGMA journal_mode=DELETE");
    }
    assertThatThrownBy(() -> SweepStore.readable(file, "sweep.sqlite"))
        .hasMessageContaining("is damaged (check sums differ)");
    try (SweepStore store = open()) {
      assertThat(store.notes()).singleElement().asString().contains("1 of its runs could be read");
      assertThat(store.has(0, 0)).isTrue();
      assertThat(store.has(0, 1)).isFalse();
    }
  }
}
