package org.taocun.base;

/**
 * Every purpose for which the simulation draws a random number.
 *
 * <p>Each decision has a stream of its own: two decisions never share random numbers, so adding a
 * draw for one purpose moves no draw of another. The stream is addressed by the decision's name,
 * never by its position, so that the order of this list carries no meaning.
 */
public enum Decision {
  /** How a province's counties are turned around its middle. */
  COUNTY_POSITION,
  /** From which sampling rate on a county is simulated. */
  COUNTY_SAMPLE,
  /** Where a township's centre lies. */
  TOWNSHIP_POSITION,
  /** Where a village lies. */
  VILLAGE_POSITION,
  /** How many households a village has. */
  VILLAGE_SIZE,
  /** How strong a county's industrial base is. */
  COUNTY_BASE,
  /** How strong a village's industrial base is. */
  VILLAGE_BASE,
  /** Whether a village has broadband at the start. */
  VILLAGE_BROADBAND,
  /** What a village sells. */
  VILLAGE_CATEGORY,
  /** What a county's own trade is. */
  COUNTY_TRADE,
  /** From which share on a village works in its county's trade. */
  VILLAGE_TRADE,
  /** From which share on a village, township or county has a station. */
  STATION,
  /** How large a circle of kin and neighbours is. */
  CIRCLE_SIZE,
  /** Links of the strong layer where generated networks replace circles. */
  STRONG_LINK,
  /** Links of the weak layer. */
  WEAK_LINK,
  /** Whether and where a link is rewired. */
  REWIRING,
  /** A household's savings at the start. */
  CAPITAL,
  /** A household's skill at the start. */
  SKILL,
  /** A household's private threshold. */
  THRESHOLD,
  /** A household's private belief about the profit of a shop. */
  BELIEF,
  /** A household's earning power outside e-commerce. */
  EARNING,
  /** Whether a household is a leader. */
  LEADER,
  /** Which households sell at the start: a fixed number of them. */
  PIONEER_COUNT,
  /** Which households sell at the start: a share of them. */
  PIONEER_SHARE,
  /** Whether a household is aware at the start. */
  AWARE_AT_START,
  /** When the media reach a household. */
  MEDIA,
  /** Whether an unaware household hears of e-commerce from its alters this month. */
  WORD_OF_MOUTH,
  /** When a household deliberates. */
  DELIBERATION,
  /** The order in which households decide where one decides after another. */
  ORDER,
  /** The entry decision itself. */
  ENTRY,
  /** Whether the world is one in which selling pays (information cascades). */
  WORTH,
  /** A household's private signal (information cascades). */
  SIGNAL,
  /** Whether a household sees what a selling alter earned this month. */
  OBSERVATION,
  /** Where a household with many alters begins to look this month. */
  ATTENTION,
  /** Which alter a household meets (payoff imitation). */
  MEETING,
  /** How attractive a shop is, for as long as its household keeps it. */
  SHOP_ATTRACTIVENESS,
  /** The month's luck of a shop. */
  SHOP_DEMAND,
  /** Whether a seller looks at opening another shop this month. */
  SHOP_REVIEW,
  /** When a seller leaves for reasons outside the model. */
  DEPARTURE,
  /** A household's honesty. */
  HONESTY,
  /** Whether a seller cheats this month. */
  CHEATING,
  /** Whether a household has a member young enough to run a shop. */
  YOUNG,
  /** Whether a household has a member schooled enough to run a shop. */
  SCHOOLED,
  /** Whether a household's working members are away at the start. */
  AWAY_AT_START,
  /** When migrants consider coming home. */
  HOMEWARD,
  /** Whether migrants come home when they consider it. */
  HOMECOMING,
  /** Whether those who come home have heard of e-commerce. */
  AWARE_ON_RETURN,
  /** Whether those who come home are leaders. */
  LEADER_ON_RETURN,
  /** When the working members of a household may leave. */
  OUTWARD,
  /** Whether shops around keep them from leaving. */
  STAYING,
  /** Whether a seller makes a weak tie this month. */
  NEW_TIE,
  /** With whom a seller makes a weak tie. */
  NEW_TIE_PARTNER,
  /** With which other member a member of an association makes a weak tie. */
  MEMBER_TIE,
  /** Whom a policy reaches. */
  POLICY_TARGET,
  /** Whom a household gets to know through a policy. */
  POLICY_TIE,
  /** Which households supply an organisation first. */
  SUPPLIER,
  /** Permutations of spatial tests. */
  PERMUTATION,
  /** In which stratum of a factor a point of a Latin hypercube lies. */
  DESIGN_STRATUM,
  /** Where in its stratum it lies. */
  DESIGN_PLACE,
  /** By how much the sequence behind Saltelli's matrices is shifted. */
  DESIGN_SHIFT,
  /** Where a Morris trajectory begins. */
  DESIGN_START,
  /** In which order a Morris trajectory changes the factors. */
  DESIGN_TURN,
  /** The order in which the points of a sweep are run. */
  SWEEP_ORDER,
  /** Which units a resample of the bootstrap takes. */
  BOOTSTRAP,
  /** Into which half of the points a test of boxes puts a point. */
  HALF,
  /** Whether a village is run by a residents' committee or sub-district. */
  VILLAGE_URBAN;

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
