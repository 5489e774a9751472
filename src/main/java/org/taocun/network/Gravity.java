package org.taocun.network;

import java.util.function.IntToDoubleFunction;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;

/**
 * Acquaintances by a gravity rule over scopes. Every household makes {@code perHousehold} weak ties
 * (the whole part, and one more with the fractional probability). Each tie first draws its scope,
 * then the alter within it:
 *
 * <ul>
 *   <li>own village ({@code ownVillageShare}): every other household alike;
 *   <li>township ({@code townshipShare}): households of the township's other villages, weight
 *       e^(−d/D), d the distance between the two villages, D = {@code distanceDecayKm};
 *   <li>county ({@code countyShare}): households of the county's other townships, weight e^(−d/D),
 *       d the distance from the village to that township's centroid (mean of its villages);
 *   <li>anywhere (the rest): every household of the world alike, the own village included.
 * </ul>
 *
 * <p>So a village attracts in proportion to its households times e^(−d/D). A scope in which nobody
 * else lives gives way to the next wider one. Nobody draws himself; a tie drawn twice counts once.
 * With more than one candidate, a tie draws as many alters of its scope, one after another, and
 * takes the one who is least apart from its maker, the first of equals: likeness along weak ties,
 * or whatever else brings people together.
 *
 * <p>All draws are keyed by the maker. Villages are drawn by capacity, the least power of two that
 * holds their households, and a draw of an empty place is repeated: so when a village gains a
 * household at its end, every tie that changes now leads to the newcomer or is made by it, except
 * that, when the village's number passes a power of two, ties made towards other villages in a
 * scope that includes it are drawn anew.
 *
 * <p>Cost O(ties · candidates · log villages + villages · (villages per township + townships per
 * county)). Holds the tables of one village at a time: an instance must not be shared between
 * threads.
 */
public final class Gravity {
  private static final int OWN = 0;
  private static final int TOWNSHIP = 1;
  private static final int COUNTY = 2;
  private static final int ANYWHERE = 3;
  private static final int TRIES = 200;

  private final Places places;
  private final Draws draws;
  private final double[] scopeShares;
  private final double perHousehold;
  private final Surroundings surroundings;
  private final Choice choice;

  /**
   * The gravity rule of a scenario. Cost O(villages).
   *
   * @param trait of each household, in which candidates for a tie are compared
   * @throws ScenarioException when the shares add up to more than 1
   */
  public Gravity(WeakTies settings, Places places, IntToDoubleFunction trait, Draws draws) {
    this(
        new double[] {settings.ownVillageShare(), settings.townshipShare(), settings.countyShare()},
        settings.distanceDecayKm(),
        settings.perHousehold(),
        places,
        new Choice(
            settings.candidates(),
            (one, other) -> Math.abs(trait.applyAsDouble(one) - trait.applyAsDouble(other))),
        draws);
  }

  /** A measure of how far two households are from knowing each other. */
  @FunctionalInterface
  public interface Apart {
    double between(int one, int other);
  }

  /**
   * The choice of the other end of a tie.
   *
   * @param candidates number of alters that are drawn for it
   * @param apart of which the least is chosen
   */
  public record Choice(int candidates, Apart apart) {}

  private Gravity(
      double[] shares,
      double decayKm,
      double perHousehold,
      Places places,
      Choice choice,
      Draws draws) {
    this.places = places;
    this.draws = draws;
    this.perHousehold = perHousehold;
    this.choice = choice;
    double own = shares[0];
    double township = own + shares[1];
    double county = township + shares[2];
    if (!(county <= 1 + 1e-9)) {
      throw new ScenarioException(
          Message.of(
              "weak: ownVillageShare, townshipShare and countyShare must add up to at most 1, was"
                  + " '{0}'",
              county));
    }
    scopeShares = new double[] {own, township, county};
    surroundings = new Surroundings(places, decayKm);
  }

  /** A gravity rule without weakening by distance; ties beyond the three shares go anywhere. */
  public static Gravity withoutDistance(
      double ownVillageShare,
      double townshipShare,
      double countyShare,
      Places places,
      Choice choice,
      Draws draws) {
    double[] shares = {ownVillageShare, townshipShare, countyShare};
    return new Gravity(shares, Double.MAX_VALUE, 0, places, choice, draws);
  }

  /** The weak ties of all households at the start. */
  TieSource ties() {
    return this::sendTo;
  }

  private void sendTo(TieSource.TieSink sink) {
    for (int village = 0; village < places.villages(); village++) {
      for (int h = places.first()[village]; h < places.first()[village + 1]; h++) {
        long entity = places.entity(village, h);
        int made = made(entity);
        for (int k = 0; k < made; k++) {
          int alter = partner(h, village, entity, Decision.WEAK_LINK, k);
          sink.tie(h, alter < 0 ? h : alter);
        }
      }
    }
  }

  private int made(long entity) {
    int whole = (int) perHousehold;
    return draws.uniform(Decision.WEAK_LINK, entity, 0) < perHousehold - whole ? whole + 1 : whole;
  }

  /**
   * The other end of one more weak tie of a household, by the same rule.
   *
   * @param decision the purpose, with a stream of its own
   * @param month addresses the draw among those of the household
   * @return another household, −1 when there is none in the world
   */
  public int partner(int household, Decision decision, int month) {
    int village = places.villageOf(household);
    return partner(household, village, places.entity(village, household), decision, month);
  }

  private int partner(int household, int village, long entity, Decision decision, int month) {
    surroundings.moveTo(village);
    int scope = scope(village, draws.uniform(decision, entity, month, 0));
    if (scope == ANYWHERE && places.households() < 2) {
      return -1;
    }
    int chosen = -1;
    int left = choice.candidates();
    for (int k = 0; k < TRIES * choice.candidates() && left > 0; k++) {
      long first = draws.bits(decision, entity, month, 1 + 2 * k);
      long second = draws.bits(decision, entity, month, 2 + 2 * k);
      int candidate = candidate(village, scope, first, second);
      if (candidate >= 0 && candidate != household) {
        left--;
        if (chosen < 0 || nearer(household, candidate, chosen)) {
          chosen = candidate;
        }
      }
    }
    return chosen;
  }

  private boolean nearer(int household, int candidate, int chosen) {
    return choice.apart().between(household, candidate) < choice.apart().between(household, chosen);
  }

  private int scope(int village, double u) {
    int scope = OWN;
    while (scope < ANYWHERE && !(u < scopeShares[scope])) {
      scope++;
    }
    while (scope < ANYWHERE && empty(scope, village)) {
      scope++;
    }
    return scope;
  }

  private boolean empty(int scope, int village) {
    return switch (scope) {
      case OWN -> places.households(village) < 2;
      case TOWNSHIP -> surroundings.villages().isEmpty();
      default -> surroundings.townships().isEmpty();
    };
  }

  /** A household of the scope, or −1 where the draw hits an empty place. */
  private int candidate(int village, int scope, long first, long second) {
    return switch (scope) {
      case OWN -> places.first()[village] + Draws.stableIndex(first, places.households(village));
      case TOWNSHIP -> {
        int chosen = surroundings.villages().pick(unit(first));
        yield surroundings.householdAt(chosen, chosen + 1, unit(second));
      }
      case COUNTY -> {
        int chosen = surroundings.townships().pick(unit(first));
        yield surroundings.householdOfTownship(chosen, unit(second));
      }
      default -> surroundings.householdAt(0, places.villages(), unit(first));
    };
  }

  private static double unit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }
}
