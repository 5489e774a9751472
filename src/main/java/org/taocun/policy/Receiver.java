package org.taocun.policy;

import java.util.Locale;

/** Who is paid with public money. */
public enum Receiver {
  /** Those who teach, connect, build or organise. */
  PROVIDERS,
  /** Lenders, for the interest that households do not pay. */
  LENDERS,
  /** Households, towards what they pay for starting. */
  HOUSEHOLDS,
  /** Carriers, towards what sellers pay for parcels. */
  CARRIERS,
  /** Platforms, for traffic and for the commission that they forgo. */
  PLATFORMS;

  /** The word for tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
