package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;

class WideTest {
  private static Wide.Measured measured(int factor, double low, double high, double luck) {
    Measure measure = new Measure((low + high) / 2, new Interval(low, high), 50, luck);
    return new Wide.Measured(factor, Wide.Figure.RANK, measure);
  }

  @Test
  void replicationsThatAreEnoughByTables() {
    // t(2)/√3 = 4.302653/√3 = 2.484138; t(9)/√10 = 2.262157/√10 = 0.715357.
    double ratio = 0.715357 / 2.484138;
    assertThat(Wide.replications(1, ratio + 1e-4, 3)).isEqualTo(10);
    assertThat(Wide.replications(1, ratio - 1e-4, 3)).isEqualTo(11);
    assertThat(Wide.replications(0.2, 0.2, 7)).isEqualTo(7);
  }

  @Test
  void oneReplicationTellsNothingOfLuck() {
    assertThat(Wide.replications(1, 0.2, 1)).isZero();
    assertThat(Wide.replications(Double.NaN, 0.2, 3)).isZero();
    assertThat(Wide.replications(1e9, 0.2, 3)).isEqualTo(Wide.MOST);
  }

  @Test
  void theWidestIntervalIsNamedWithWhatWouldNarrowIt() {
    List<Doubt> doubts =
        Wide.widest(
            List.of(measured(0, 0, 0.3, 0.15), measured(1, 0, 0.5, 0.25)),
            0.2,
            new Wide.Runs(3, false));
    assertThat(doubts).hasSize(1);
    assertThat(doubts.get(0).kind()).isEqualTo(Doubt.Kind.WIDE_BY_LUCK);
    assertThat(doubts.get(0).factor()).isEqualTo(1);
    assertThat(doubts.get(0).wide()).isEqualTo(new Wide(Wide.Figure.RANK, 0.2));
    // 0.4·2.484138 = 0.993655: t(6)/√7 = 0.924846 is below it, t(5)/√6 = 1.049444 is not.
    assertThat(doubts.get(0).needed()).isEqualTo(7);
  }

  @Test
  void pointsThatAreASampleLeaveHalfOfWhatIsAllowedToLuck() {
    List<Doubt> doubts =
        Wide.widest(List.of(measured(1, 0, 0.5, 0.25)), 0.2, new Wide.Runs(3, true));
    // 0.4/√2·2.484138 = 0.702620: t(10)/√11 = 0.671808 is below it, t(9)/√10 = 0.715357 is not.
    assertThat(doubts.get(0).needed()).isEqualTo(11);
  }

  @Test
  void whereLuckIsLittleMoreUnitsAreAskedFor() {
    List<Doubt> doubts = Wide.widest(List.of(measured(0, 0, 0.4, 0)), 0.2, new Wide.Runs(3, true));
    assertThat(doubts.get(0).kind()).isEqualTo(Doubt.Kind.WIDE);
    assertThat(doubts.get(0).needed()).isEqualTo(200);
  }
}
