package org.taocun.policy;

import java.util.Locale;

/** Receivers of public money. */
public enum Receiver {
  /** Those who teach, connect, build or organise. */
  PROVIDERS,
  /** Lenders, for the interest that households do not pay. */
  LENDERS,
  /** Households, as a part of the start-up cost that they pay. */
  HOUSEHOLDS,
  /** Carriers, as a part of the price that sellers pay for parcels. */
  CARRIERS,
  /** Platforms, for traffic and for the commission that they forgo. */
  PLATFORMS;

  /** The word for tables: the name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
