package org.taocun.geography;

/**
 * A county of the synthetic plan, before its villages are laid out.
 *
 * @param id its name, the beginning of its villages' names
 * @param centre its hub
 * @param radiusKm radius in which its townships lie
 * @param size factor on the households of its villages
 * @param base factor on the industrial base of its villages
 * @param outsideIncome factor on the outside income of its households
 * @param marketKm distance to the nearest market
 */
record CountyPlan(
    String id,
    SyntheticPlan.Point centre,
    double radiusKm,
    double size,
    double base,
    double outsideIncome,
    double marketKm) {}
