package org.taocun.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.model.Simulation;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.VillageState;

/** Pictures of months, against the tables of the same run. */
class FrameTest {
  private static final Scenario SCENARIO =
      Samples.oneVillage(
          "geography.villagesPerTownship=4",
          "cluster.shops=5",
          "cluster.shopsPerHousehold=0.02",
          "cluster.salesYuan=1000",
          "cluster.clusterVillages=2",
          "cluster.adjacencyKm=50");

  private static List<Frame> frames() {
    Session session = Samples.session(SCENARIO);
    session.start();
    List<Frame> frames = new ArrayList<>(List.of(session.frame()));
    while (session.step()) {
      frames.add(session.frame());
    }
    return frames;
  }

  @Test
  void everyMonthsFiguresAreThoseOfTheSeries() {
    SeriesTable series = new Simulation(SCENARIO, 0).run().series();
    List<Frame> frames = frames();
    assertThat(frames).hasSize(61);
    for (int month = 0; month <= 60; month++) {
      Frame frame = frames.get(month);
      assertThat(frame.month()).isEqualTo(month);
      assertThat(frame.variables()).isEqualTo(series.variables());
      double[] figures =
          IntStream.range(0, series.variables().size()).mapToDouble(frame::figure).toArray();
      assertThat(figures).containsExactly(series.rows()[0][month]);
      assertThat(frame.figure("sellers")).isEqualTo(frame.count("seller"));
      assertThat(frame.figure("taobaoVillages"))
          .isEqualTo((double) IntStream.range(0, 4).filter(frame::taobaoVillage).count());
    }
    assertThat(frames.get(0).date()).isEqualTo(YearMonth.of(2006, 1));
    assertThat(frames.get(13).date()).isEqualTo(YearMonth.of(2007, 1));
    assertThat(frames.get(12).years()).isEqualTo(2007);
  }

  @Test
  void theLastMonthsVillagesAreThoseOfTheTable() {
    RunRecord run = new Simulation(SCENARIO, 0).run();
    Frame last = frames().get(60);
    assertThat(last.villages()).isEqualTo(run.villages().size());
    for (int v = 0; v < last.villages(); v++) {
      VillageState state = run.villages().get(v);
      assertThat(last.sellers(v)).isEqualTo(state.sellers());
      assertThat(last.taobaoVillage(v)).isEqualTo(state.taobaoVillage());
      assertThat(last.stage(v)).isEqualTo(state.stage());
      assertThat(last.inCluster(v)).isEqualTo(!state.cluster().isEmpty());
    }
    assertThat(run.villages()).anyMatch(VillageState::taobaoVillage);
    assertThat(run.villages()).anyMatch(state -> !state.cluster().isEmpty());
  }

  @Test
  void everyHouseholdAndWeakTieIsShownAsItIs() {
    Session session = Samples.session(SCENARIO);
    IntStream.range(0, 30).forEach(month -> session.step());
    Frame frame = session.frame();
    Watch watch = session.watch();
    assertThat(frame.households()).isEqualTo(watch.households());
    List<List<Integer>> ties = new ArrayList<>();
    for (int i = 0; i < frame.households(); i++) {
      int household = i;
      assertThat(frame.status(i)).isEqualTo(watch.farmer(i).status());
      assertThat(frame.leader(i)).isEqualTo(watch.farmer(i).leader());
      watch.weakAlters(i).stream()
          .filter(alter -> alter > household)
          .forEach(alter -> ties.add(List.of(household, alter)));
    }
    assertThat(
            IntStream.range(0, frame.weakTies())
                .mapToObj(tie -> List.of(frame.weakTie(tie, 0), frame.weakTie(tie, 1))))
        .isEqualTo(ties);
  }

  @Test
  void aPictureStaysAsItWasWhenTheRunGoesOn() {
    Session session = Samples.session(SCENARIO);
    Frame start = session.frame();
    Frame again = Frame.of(session.watch());
    while (session.step()) {
      assertThat(session.frame()).isNotSameAs(start);
    }
    assertThat(seen(start)).isEqualTo(seen(again)).isNotEqualTo(seen(session.frame()));
  }

  private static String seen(Frame frame) {
    StringBuilder seen = new StringBuilder().append(frame.date());
    IntStream.range(0, frame.variables().size())
        .forEach(k -> seen.append(' ').append(frame.figure(k)));
    IntStream.range(0, frame.households())
        .forEach(i -> seen.append(' ').append(frame.status(i)).append(frame.leader(i)));
    IntStream.range(0, frame.villages())
        .forEach(v -> seen.append(' ').append(frame.sellers(v)).append(frame.stage(v)));
    return seen.append(' ').append(frame.weakTies()).toString();
  }
}
