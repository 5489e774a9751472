package org.taocun.network;

import org.taocun.base.Param;

/**
 * Associations of sellers: a village with enough sellers founds one, and its members make weak ties
 * faster, to each other and to members of the county's other associations.
 */
public record AssociationSettings(
    @Param(
            doc = "Whether villages found associations.",
            def = "false",
            source = "model switch; off by default")
        boolean enabled,
    @Param(
            doc = "Number of sellers from which on a village has an association, for good.",
            unit = "households",
            def = "30",
            range = "[1,inf)",
            source = "assumed; Suichang's shop association, 2010, had some 1,500 shops by 2011")
        int sellers,
    @Param(
            doc = "Factor on weak.madeBySellers for members.",
            unit = "factor",
            def = "3",
            range = "[1,inf)",
            source = "assumed")
        double tieFactor,
    @Param(
            doc = "Share of members' new ties that lead to members in their own village.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        double insideShare,
    @Param(
            doc =
                "Share of members' other new ties that lead to members of other associations of the"
                    + " county; the rest follows the rule of weak ties.",
            unit = "share",
            def = "0.6",
            range = "[0,1]",
            source = "assumed; joining circles to a network is what weak ties do (Wang Hu et al.)")
        double betweenShare) {}
