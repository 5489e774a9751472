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
        Target.Listed,
        Target.Lottery {
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

  /**
   * A field trial: in every county that the policy may reach a lottery assigns villages to early
   * access or to none, and of both kinds some open all the same. Only villages that open are
   * reached. Households are asked before the policy's first month and some months later.
   *
   * @param treated villages with early access, spread evenly over the counties
   * @param control villages without, spread evenly too
   */
  record Lottery(
      @Param(
              doc = "Villages that the lottery gives early access, all counties together.",
              unit = "villages",
              def = "10",
              range = "[1,100000]",
              source = "user")
          int treated,
      @Param(
              doc = "Villages that the lottery leaves without, all counties together.",
              unit = "villages",
              def = "10",
              range = "[1,100000]",
              source = "user")
          int control,
      @Param(
              doc = "Villages with early access that open; the policy reaches no others of them.",
              unit = "villages",
              def = "10",
              range = "[0,100000]",
              source = "user")
          int treatedOpened,
      @Param(
              doc = "Villages without early access that open all the same.",
              unit = "villages",
              def = "0",
              range = "[0,100000]",
              source = "user")
          int controlOpened,
      @Param(
              doc = "Least distance between villages of the trial, where a county has so many.",
              unit = "km",
              def = "0",
              range = "[0,inf)",
              source = "user")
          double spacingKm,
      @Param(
              doc = "Villages in which nobody is asked again.",
              unit = "villages",
              def = "0",
              range = "[0,100000]",
              source = "user")
          int halted,
      @Param(
              doc = "Households that are asked in each village of the trial.",
              unit = "households",
              def = "20",
              range = "[1,100000]",
              source = "user")
          int asked,
      @Param(
              doc = "Share of them that can be asked again.",
              unit = "share",
              def = "1",
              range = "(0,1]",
              source = "user")
          double askedAgain,
      @Param(
              doc = "Months from the first month of the policy to the second survey.",
              unit = "months",
              def = "12",
              range = "[1,12000]",
              source = "user")
          int endlineMonths,
      @Param(
              doc = "Distance within which villages with early access count as near.",
              unit = "km",
              def = "3",
              range = "(0,inf)",
              source = "Couture, Faber, Gu and Liu: neighbours within 3 km (second-hand)")
          double nearKm,
      @Param(
              doc = "Distance within which they count as neighbours at all.",
              unit = "km",
              def = "10",
              range = "(0,inf)",
              source = "Couture, Faber, Gu and Liu: neighbours within 10 km (second-hand)")
          double farKm)
      implements Target {}
}
