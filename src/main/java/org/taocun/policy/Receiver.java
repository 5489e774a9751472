package org.taocun.policy;

import java.util.Locale;

/** Who is paid with public money. */
public enum Receiver {
  PROVIDERS("those who teach, connect, build or organise"),
  LENDERS("for the interest that households do not pay"),
  HOUSEHOLDS("towards what they pay for starting"),
  CARRIERS("towards what sellers pay for parcels"),
  PLATFORMS("for traffic and for the commission that they forgo");

  private final String meaning;

  Receiver(String meaning) {
    this.meaning = meaning;
  }

  /** Who they are, or what they are paid for. */
  public String meaning() {
    return meaning;
  }

  /** The word for tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
