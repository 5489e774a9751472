package org.taocun.policy;

import java.util.List;
import org.taocun.base.Param;

/**
 * The order in which a policy reaches households or villages. The family is closed. The order is
 * fixed in the policy's first month, on the state before it spends anything, and ties are broken by
 * a draw of the policy's own: so a larger budget reaches the same ones earlier and then more.
 * Villages are ranked by the mean over their households.
 */
public sealed interface Target
    permits Target.Random,
        Target.Poorest,
        Target.Nearest,
        Target.Connected,
        Target.Leaders,
        Target.Listed {
  /** Everybody, in random order. */
  record Random() implements Target {}

  /** The poorest first. */
  record Poorest(
      @Param(
              doc =
                  "Measure of poverty: capital (savings) or income (the month's profit of"
                      + " sellers, outside income of others).",
              def = "capital",
              source = "assumed")
          Means by)
      implements Target {
    /** The measure of poverty. */
    public enum Means {
      CAPITAL,
      INCOME
    }
  }

  /** Those who are closest to entering first: the highest score of the entry rule. */
  record Nearest() implements Target {}

  /** Those with the most alters first, strong and weak together. */
  record Connected() implements Target {}

  /** Only leaders, or only villages that have any, in random order. */
  record Leaders() implements Target {}

  /** Only those on a list, in its order. */
  record Listed(
      @Param(
              doc =
                  "Households by name (village/number, or the id of the households file), or"
                      + " villages by id where the instrument reaches villages.",
              source = "none by default")
          List<String> ids)
      implements Target {
    public Listed {
      ids = List.copyOf(ids);
    }
  }
}
