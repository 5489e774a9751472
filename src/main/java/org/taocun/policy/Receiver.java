package org.taocun.policy;

import java.util.Locale;

/** Receivers of public money. */
public enum Receiver {
  PROVIDERS("those who teach, connect, build or organise"),
  LENDERS("for the interest that households do not pay"),
  HOUSEHOLDS("a part of the start-up cost that they pay"),
  CARRIERS("a part of the price that sellers pay for parcels"),
  PLATFORMS("for traffic and for the commission that they forgo");

  private final String meaning;

  Receiver(String meaning) {
    this.meaning = meaning;
  }

  /** The receivers, or the purpose of the payment, in words. */
  public String meaning() {
    return meaning;
  }

  /** The word for tables: the name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
