package org.taocun.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.math3.util.FastMath;

/**
 * A simple game: a coalition of players wins or loses (Shapley and Shubik 1954, American Political
 * Science Review 48(3), 787-792). Players of one kind can take each other's place, so a coalition
 * is a number of players of each kind. The whole wins; nobody alone, the empty coalition, loses. A
 * further player may also turn a winning coalition into a losing one.
 */
public final class SimpleGame {
  /** The largest number of coalitions that are looked at. */
  static final int MOST_COALITIONS = 1 << 16;

  private final int[] players;
  private final Predicate<int[]> wins;
  private final int total;

  /**
   * A game.
   *
   * @param players the number of players of each kind, 1 or more
   * @param wins true if a coalition, its number of players of each kind, wins; not asked of nobody
   *     and of all
   */
  public SimpleGame(int[] players, Predicate<int[]> wins) {
    this.players = players.clone();
    this.wins = wins;
    total = Arrays.stream(players).sum();
  }

  /** True, for each kind, if all the others without one player of that kind lose. */
  public boolean[] pivotal() {
    boolean[] pivotal = new boolean[players.length];
    int[] coalition = players.clone();
    for (int kind = 0; kind < players.length; kind++) {
      coalition[kind]--;
      pivotal[kind] = total == 1 || !wins.test(coalition);
      coalition[kind]++;
    }
    return pivotal;
  }

  /**
   * The Shapley value of a player of each kind: over all orders in which the players could come,
   * the share in which the coalition wins by this one, less the share in which it loses by it. The
   * values of all players add up to 1.
   *
   * <p>φ_k = Σ_c (v(c + e_k) − v(c))·s!(n − s − 1)!/n!·C(n_k − 1, c_k)·Π_{u≠k} C(n_u, c_u), c the
   * coalitions without one player of the kind, s their size. Cost O(kinds·Π(n_k + 1)); 1/n at once
   * where all are of one kind.
   *
   * @return empty if there are more than 65,536 coalitions
   */
  public Optional<double[]> shapley() {
    if (players.length == 1) {
      return Optional.of(new double[] {1.0 / total});
    }
    int coalitions = coalitions();
    if (coalitions < 0) {
      return Optional.empty();
    }
    BitSet winning = winning(coalitions);
    double[] logFactorial = logFactorials(total);
    double[] value = new double[players.length];
    int[] c = new int[players.length];
    for (int at = 0; at < coalitions; at++) {
      read(at, c);
      double weight = weight(c, logFactorial);
      int step = 1;
      for (int kind = 0; kind < players.length; kind++) {
        if (c[kind] < players[kind] && winning.get(at + step) != winning.get(at)) {
          double chance = weight * (players[kind] - c[kind]) / players[kind];
          value[kind] += winning.get(at) ? -chance : chance;
        }
        step *= players[kind] + 1;
      }
    }
    return Optional.of(value);
  }

  /** The number of coalitions, or −1 if it is too large. */
  private int coalitions() {
    long product = 1;
    for (int n : players) {
      product *= n + 1L;
      if (product > MOST_COALITIONS) {
        return -1;
      }
    }
    return (int) product;
  }

  private BitSet winning(int coalitions) {
    BitSet winning = new BitSet(coalitions);
    int[] c = new int[players.length];
    for (int at = 1; at < coalitions - 1; at++) {
      read(at, c);
      winning.set(at, wins.test(c));
    }
    winning.set(coalitions - 1);
    return winning;
  }

  private void read(int at, int[] c) {
    int rest = at;
    for (int kind = 0; kind < players.length; kind++) {
      c[kind] = rest % (players[kind] + 1);
      rest /= players[kind] + 1;
    }
  }

  /** s!(n − s − 1)!/n!·Π C(n_u, c_u); 0 for the whole. */
  private double weight(int[] c, double[] logFactorial) {
    int size = 0;
    double log = 0;
    for (int u = 0; u < c.length; u++) {
      size += c[u];
      log += logFactorial[players[u]] - logFactorial[c[u]] - logFactorial[players[u] - c[u]];
    }
    return size == total
        ? 0
        : FastMath.exp(
            log + logFactorial[size] + logFactorial[total - size - 1] - logFactorial[total]);
  }

  private static double[] logFactorials(int most) {
    double[] logs = new double[most + 1];
    for (int n = 2; n <= most; n++) {
      logs[n] = logs[n - 1] + FastMath.log(n);
    }
    return logs;
  }
}
