package org.taocun.base;

/**
 * Every purpose for which the simulation draws a random number.
 *
 * <p>Each decision has a stream of its own: two decisions never share random numbers, so adding a
 * draw for one purpose moves no draw of another. The stream is addressed by the decision's name,
 * never by its position, so that the order of this list carries no meaning.
 */
public enum Decision {
  /** Angle by which a province's counties are turned around its middle. */
  COUNTY_POSITION,
  /**
   * Place of a county in its province's sample: counties with the smallest numbers are simulated.
   */
  COUNTY_SAMPLE,
  /** Position of a township's centre. */
  TOWNSHIP_POSITION,
  /** Position of a village. */
  VILLAGE_POSITION,
  /** Number of households of a village. */
  VILLAGE_SIZE,
  /** Strength of a county's industrial base. */
  COUNTY_BASE,
  /** Strength of a township's industrial base within its county. */
  TOWNSHIP_BASE,
  /** Strength of a village's industrial base. */
  VILLAGE_BASE,
  /** Broadband of a village at the start, or none. */
  VILLAGE_BROADBAND,
  /** Product category of a village. */
  VILLAGE_CATEGORY,
  /** Product category of a county's own trade. */
  COUNTY_TRADE,
  /** Product category of a township's own trade. */
  TOWNSHIP_TRADE,
  /** Participation of a village in its county's or its township's own trade. */
  VILLAGE_TRADE,
  /** Station in a village, township or county, or none. */
  STATION,
  /** Size of a circle of kin and neighbours. */
  CIRCLE_SIZE,
  /** Links of the strong layer where generated networks replace circles. */
  STRONG_LINK,
  /** Links of the weak layer. */
  WEAK_LINK,
  /** Rewiring of a link: whether it happens, and to whom. */
  REWIRING,
  /** A household's savings at the start. */
  CAPITAL,
  /** A household's skill at the start. */
  SKILL,
  /** A household's threshold. */
  THRESHOLD,
  /** A household's private belief about the profit of a shop. */
  BELIEF,
  /** A household's earning power outside e-commerce. */
  EARNING,
  /** A household's own part of its inclination to sell. */
  INCLINATION,
  /** The part of inclination that a circle has in common. */
  CIRCLE_INCLINATION,
  /** A shock to entry that strikes a village this month. */
  VILLAGE_SHOCK,
  /** Leadership of a household. */
  LEADER,
  /** Households that sell at the start, where their number is given. */
  PIONEER_COUNT,
  /** Households that sell at the start, where their share is given. */
  PIONEER_SHARE,
  /** Month in which a household begins to sell whatever others do. */
  PIONEER_LATER,
  /** Frequency of pioneers in a county. */
  COUNTY_PIONEERS,
  /** Frequency of pioneers in a township, beside its county's. */
  TOWNSHIP_PIONEERS,
  /** Awareness of a household at the start. */
  AWARE_AT_START,
  /** Month in which the media reach a household. */
  MEDIA,
  /** Word of mouth: whether an unaware household hears of e-commerce from its alters this month. */
  WORD_OF_MOUTH,
  /** Months in which a household deliberates. */
  DELIBERATION,
  /** The order in which households decide where one decides after another. */
  ORDER,
  /** Entry of a household that deliberates. */
  ENTRY,
  /** State of the world: selling pays, or it does not (information cascades). */
  WORTH,
  /** A household's private signal (information cascades). */
  SIGNAL,
  /** Observation: whether a household sees what a selling alter earned this month. */
  OBSERVATION,
  /** Alter with which a household that has many begins to look this month. */
  ATTENTION,
  /** Alter that a household meets (payoff imitation). */
  MEETING,
  /** Attractiveness of a shop, which lasts for as long as its household keeps it. */
  SHOP_ATTRACTIVENESS,
  /** The month's luck of a shop. */
  SHOP_DEMAND,
  /** Review by a seller this month of whether to open another shop. */
  SHOP_REVIEW,
  /** Month in which a seller leaves for reasons outside the model. */
  DEPARTURE,
  /** A household's honesty. */
  HONESTY,
  /** Cheating by a seller this month. */
  CHEATING,
  /** Presence in a household of a member young enough to run a shop. */
  YOUNG,
  /** Presence in a household of a member schooled enough to run a shop. */
  SCHOOLED,
  /** Absence of a household's working members at the start. */
  AWAY_AT_START,
  /** Months in which migrants consider coming home. */
  HOMEWARD,
  /** Homecoming of migrants who consider it. */
  HOMECOMING,
  /** Awareness of e-commerce among those who come home. */
  AWARE_ON_RETURN,
  /** Leadership of those who come home. */
  LEADER_ON_RETURN,
  /** Months in which the working members of a household may leave. */
  OUTWARD,
  /** Staying of working members because of shops around. */
  STAYING,
  /** Month's chance of a seller to make a weak tie. */
  NEW_TIE,
  /** Partner of a seller's new weak tie. */
  NEW_TIE_PARTNER,
  /** Partner of a new weak tie between members of an association. */
  MEMBER_TIE,
  /** Households that a policy reaches. */
  POLICY_TARGET,
  /** Partner of a tie that a policy makes. */
  POLICY_TIE,
  /** Part of a village in a field trial: whether it takes part, its arm, what becomes of it. */
  TRIAL_VILLAGE,
  /** Part of a household in a field trial: whether it is asked, and answers again. */
  TRIAL_HOUSEHOLD,
  /** Order in which households become suppliers of an organisation. */
  SUPPLIER,
  /** Spot price of a category this month. */
  SPOT_PRICE,
  /** Scruples of a household or an organisation to break a contract. */
  SCRUPLE,
  /** Judgement of a court about a contract that was broken this month. */
  COURT,
  /** Participation of a person in a survey. */
  SURVEYED,
  /** Mention of a tie in a survey. */
  MENTION,
  /** Error of a period of adoption that a person reports. */
  MISREPORT,
  /** Permutations of tests. */
  PERMUTATION,
  /** Choices in worlds without influence, beside which worlds with influence are set. */
  WORLD_ALONE,
  /** Stratum of each factor for a point of a Latin hypercube. */
  DESIGN_STRATUM,
  /** Place of a point of a Latin hypercube in its stratum. */
  DESIGN_PLACE,
  /** Shift of the sequence behind Saltelli's matrices. */
  DESIGN_SHIFT,
  /** Starting point of a Morris trajectory. */
  DESIGN_START,
  /** Order in which a Morris trajectory changes the factors. */
  DESIGN_TURN,
  /** Order in which the points of a sweep are run. */
  SWEEP_ORDER,
  /** Units that a resample of the bootstrap takes. */
  BOOTSTRAP,
  /** Half of the points to which a test of boxes assigns a point. */
  HALF,
  /** Administration of a village by a residents' committee or sub-district. */
  VILLAGE_URBAN,
  /** Place of a point that approximate Bayesian computation tries. */
  POSTERIOR_PLACE,
  /** Error with which a figure of such a point is observed. */
  OBSERVATION_ERROR;

  private final long salt = fnv1a64(name());

  /** The decision's own 64-bit address, a hash of its name. */
  public long salt() {
    return salt;
  }

  /**
   * The 64-bit FNV-1a hash of a text's UTF-16 units (Fowler, Noll and Vo): stable across JVMs and
   * processors, used for the keys of decisions and of villages.
   */
  public static long fnv1a64(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hash = (hash ^ (c & 0xff)) * 0x100000001b3L;
      hash = (hash ^ (c >>> 8)) * 0x100000001b3L;
    }
    return hash;
  }
}
