package org.taocun.model;

import java.util.Locale;

/** The places that a scope of the series sums over. */
enum Level {
  /** All villages. */
  RUN,
  /** The villages of a county. */
  COUNTY,
  /** The villages of a township. */
  TOWNSHIP,
  /** One village. */
  VILLAGE;

  /** The scope's name in the tables: {@code run}, {@code county:c1} and so on. */
  String scope(String place) {
    String word = name().toLowerCase(Locale.ROOT);
    return this == RUN ? word : word + ":" + place;
  }
}
