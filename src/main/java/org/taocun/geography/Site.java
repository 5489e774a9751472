package org.taocun.geography;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A village before it has its place in the territory, as a plan or a file describes it. Values left
 * out are derived (the hub's distance), drawn (base, broadband, urban, station), or the same
 * everywhere (cold chain).
 */
record Site(
    String id,
    String county,
    String township,
    double xKm,
    double yKm,
    int households,
    OptionalDouble hubKm,
    OptionalDouble industrialBase,
    Optional<Boolean> broadband,
    Optional<Boolean> urban,
    String category,
    Optional<Boolean> station,
    OptionalDouble coldChain) {
  /** The same village with another category of goods. */
  Site selling(String other) {
    return new Site(
        id,
        county,
        township,
        xKm,
        yKm,
        households,
        hubKm,
        industrialBase,
        broadband,
        urban,
        other,
        station,
        coldChain);
  }

  /** The same village at another position. */
  Site at(double newXKm, double newYKm) {
    return new Site(
        id,
        county,
        township,
        newXKm,
        newYKm,
        households,
        hubKm,
        industrialBase,
        broadband,
        urban,
        category,
        station,
        coldChain);
  }
}
