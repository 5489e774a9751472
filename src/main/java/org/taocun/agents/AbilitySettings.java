package org.taocun.agents;

import org.taocun.base.Param;

/**
 * Ageing and education: a household can open a shop if it has a member who is young enough and
 * either schooled enough or skilled enough.
 */
public record AbilitySettings(
    @Param(
            doc = "Whether age and schooling decide who can run a shop; off: everybody can.",
            def = "false",
            source = "model switch; off by default")
        boolean enabled,
    @Param(
            doc = "Share of households with a member at home who is young enough to run a shop.",
            unit = "share",
            def = "0.6",
            range = "[0,1]",
            source =
                "assumed; mostly the elderly and children live in rural areas (e-commerce talents"
                    + " are scarce)")
        double young,
    @Param(
            doc = "Share of households with a member schooled enough to run a shop.",
            unit = "share",
            def = "0.567",
            range = "[0,1]",
            source =
                "census 2016: 48.4 % of rural operators junior middle school, 7.1 % senior, 1.2 %"
                    + " college")
        double schooled,
    @Param(
            doc =
                "Skill from which on schooling is not needed, so that training can"
                    + " replace it. It counts skill as drawn and trained, without what was only"
                    + " seen of others.",
            unit = "share",
            def = "0.4",
            range = "[0,inf)",
            source = "assumed")
        double skillInstead) {

  /**
   * True if a household can run a shop.
   *
   * @param youth uniform draw of the household, in [0, 1)
   * @param school another such draw
   * @param skill its skill
   */
  public boolean enables(double youth, double school, double skill) {
    return youth < young && (school < schooled || skill >= skillInstead);
  }
}
