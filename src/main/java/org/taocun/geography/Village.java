package org.taocun.geography;

import java.util.Optional;
import java.util.OptionalDouble;
import org.taocun.base.Say;

/**
 * A village of the territory.
 *
 * @param id unique name, such as {@code c1-t2-v3}
 * @param key the address of its random draws: {@link org.taocun.base.Decision#fnv1a64} of the id
 * @param county name of its county
 * @param township name of its township
 * @param countyIndex position of its county in {@link Territory#counties()}
 * @param townshipIndex position of its township in {@link Territory#townships()}
 * @param xKm east, km
 * @param yKm north, km
 * @param hubKm distance to the county's hub, km
 * @param households number of households, 1 or more
 * @param firstHousehold number of its first household
 * @param industrialBase craft and trade that can be sold online, in [0, 1]
 * @param broadband true if it is connected at the start
 * @param urban true if a residents' committee or sub-district runs it, no village committee
 * @param category its product category, by name; empty when its file does not say
 * @param station whether it has a station at the start; empty when its file does not say
 * @param coldChain coverage by the cold chain, in [0, 1]; empty when its file does not say
 */
public record Village(
    String id,
    long key,
    String county,
    String township,
    int countyIndex,
    int townshipIndex,
    double xKm,
    double yKm,
    double hubKm,
    int households,
    int firstHousehold,
    double industrialBase,
    boolean broadband,
    boolean urban,
    String category,
    Optional<Boolean> station,
    OptionalDouble coldChain) {
  /** Checks every range. */
  public Village {
    require(!id.isBlank(), id, Say.of("needs an id"));
    require(Double.isFinite(xKm) && Double.isFinite(yKm), id, Say.of("needs a finite position"));
    require(hubKm >= 0 && Double.isFinite(hubKm), id, Say.of("needs hubKm >= 0"));
    require(households >= 1 && firstHousehold >= 0, id, Say.of("needs at least 1 household"));
    require(
        industrialBase >= 0 && industrialBase <= 1, id, Say.of("needs industrialBase in [0, 1]"));
    require(
        coldChain.orElse(0) >= 0 && coldChain.orElse(0) <= 1,
        id,
        Say.of("needs coldChain in [0, 1]"));
  }

  private static void require(boolean holds, String id, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(Say.of("village '{0}' {1}", id, rule));
    }
  }

  /** The same village with other household numbers. */
  Village withHouseholds(int number, int first) {
    return new Village(
        id,
        key,
        county,
        township,
        countyIndex,
        townshipIndex,
        xKm,
        yKm,
        hubKm,
        number,
        first,
        industrialBase,
        broadband,
        urban,
        category,
        station,
        coldChain);
  }
}
