package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Shapley values and pivotal players, by hand, by published figures and by all orders. */
class SimpleGameTest {
  /** A weighted vote: a coalition wins with a quota of the votes. */
  private static SimpleGame vote(int quota, int[] weights, int... players) {
    return new SimpleGame(players, c -> votes(c, weights) >= quota);
  }

  private static int votes(int[] coalition, int[] weights) {
    int votes = 0;
    for (int k = 0; k < weights.length; k++) {
      votes += coalition[k] * weights[k];
    }
    return votes;
  }

  private static double[] shapley(SimpleGame game) {
    return game.shapley().orElseThrow();
  }

  @Test
  void playersOfOneKindShareAlikeAndArePivotalOnlyIfAllAreNeeded() {
    assertThat(shapley(vote(3, new int[] {1}, 4))).containsExactly(0.25);
    assertThat(vote(3, new int[] {1}, 4).pivotal()).containsExactly(false);
    assertThat(vote(4, new int[] {1}, 4).pivotal()).containsExactly(true);
  }

  /**
   * One strong seller and either of two weak ones: it comes last but for first in 2 of 3 orders.
   */
  @Test
  void oneOfThreeOrdersIsWonByTheWeak() {
    SimpleGame game = new SimpleGame(new int[] {1, 2}, c -> c[0] == 1 && c[1] >= 1);
    assertThat(shapley(game)[0]).isCloseTo(2.0 / 3, within(1e-14));
    assertThat(shapley(game)[1]).isCloseTo(1.0 / 6, within(1e-14));
    assertThat(game.pivotal()).containsExactly(true, false);
  }

  /** Five vetoes and ten others, 9 of 15 needed: 421/2145 and 4/2145 (Shapley and Shubik 1954). */
  @Test
  void theSecurityCouncilOfFifteen() {
    SimpleGame council = new SimpleGame(new int[] {5, 10}, c -> c[0] == 5 && c[1] >= 4);
    assertThat(shapley(council)[0]).isCloseTo(421.0 / 2145, within(1e-12));
    assertThat(shapley(council)[1]).isCloseTo(4.0 / 2145, within(1e-12));
  }

  /** Somebody whose coming makes a winning coalition lose has a negative value. */
  @Test
  void whoSpoilsACoalitionHasANegativeValue() {
    SimpleGame game = new SimpleGame(new int[] {2, 1}, c -> c[0] == 2 || (c[0] == 1 && c[1] == 0));
    assertThat(shapley(game)[1]).isCloseTo(-1.0 / 3, within(1e-14));
    assertThat(2 * shapley(game)[0] + shapley(game)[1]).isCloseTo(1, within(1e-14));
  }

  /** Any game, monotone or not, against the share of all orders of the single players. */
  @Test
  void theValueIsTheShareOfAllOrders() {
    Random luck = new Random(7);
    for (int game = 0; game < 60; game++) {
      int[] players = {1 + luck.nextInt(3), 1 + luck.nextInt(2), 1 + luck.nextInt(2)};
      boolean[] table = new boolean[100];
      for (int k = 0; k < table.length; k++) {
        table[k] = luck.nextBoolean();
      }
      Predicate<int[]> wins = c -> table[c[0] + 4 * c[1] + 12 * c[2]];
      double[] value = shapley(new SimpleGame(players, wins));
      double[] counted = byAllOrders(players, wins);
      double sum = 0;
      for (int k = 0; k < players.length; k++) {
        assertThat(value[k]).isCloseTo(counted[k], within(1e-12));
        sum += players[k] * value[k];
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  private static double[] byAllOrders(int[] players, Predicate<int[]> wins) {
    List<Integer> seats = new ArrayList<>();
    for (int kind = 0; kind < players.length; kind++) {
      seats.addAll(Collections.nCopies(players[kind], kind));
    }
    double[] turns = new double[players.length];
    long[] orders = new long[1];
    walk(seats, new int[players.length], players, wins, turns, orders);
    for (int kind = 0; kind < players.length; kind++) {
      turns[kind] /= (double) orders[0] * players[kind];
    }
    return turns;
  }

  private static boolean won(int[] c, int[] players, Predicate<int[]> wins) {
    int size = Arrays.stream(c).sum();
    return size > 0 && (size == Arrays.stream(players).sum() || wins.test(c));
  }

  /** Walks through all orders; credits each arrival once for every order that it is part of. */
  private static void walk(
      List<Integer> left,
      int[] present,
      int[] players,
      Predicate<int[]> wins,
      double[] turns,
      long[] orders) {
    if (left.isEmpty()) {
      orders[0]++;
      return;
    }
    for (int k = 0; k < left.size(); k++) {
      int kind = left.get(k);
      List<Integer> rest = new ArrayList<>(left);
      rest.remove(k);
      boolean before = won(present, players, wins);
      present[kind]++;
      boolean after = won(present, players, wins);
      long until = orders[0];
      walk(rest, present, players, wins, turns, orders);
      turns[kind] += ((after ? 1 : 0) - (before ? 1 : 0)) * (double) (orders[0] - until);
      present[kind]--;
    }
  }

  @Test
  void tooManyCoalitionsAreNotLookedAt() {
    assertThat(vote(1, new int[] {1, 1}, 256, 256).shapley()).isEmpty();
    assertThat(vote(1, new int[] {1, 1}, 255, 255).shapley()).isPresent();
    assertThat(vote(1, new int[] {1}, 1_000_000).shapley()).isPresent();
  }
}
