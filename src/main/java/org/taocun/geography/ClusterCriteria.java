package org.taocun.geography;

import org.taocun.base.Param;

/**
 * When a village counts as a Taobao village and which stage it is in. An observation rule, not a
 * state of the model: nobody in the model knows it.
 */
public record ClusterCriteria(
    @Param(
            doc = "Yearly sales a Taobao village needs.",
            unit = "yuan/year",
            def = "10000000",
            range = "[0,inf)",
            source = "AliResearch: 10 million yuan a year, since 2009")
        double salesYuan,
    @Param(
            doc = "Active shops that make a Taobao village, whatever its size.",
            unit = "shops",
            def = "100",
            range = "[0,inf)",
            source = "AliResearch: 100 active shops, since 2009")
        int shops,
    @Param(
            doc = "Active shops per household that make a Taobao village.",
            unit = "share",
            def = "0.1",
            range = "[0,inf)",
            source = "AliResearch: 10 % of households, since 2009")
        double shopsPerHousehold,
    @Param(
            doc =
                "Share of a village's households with a selling strong alter from which its stage"
                    + " is 'relationship network' rather than 'individual development'.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed; the stages are those of Wang Hu et al. (rural e-commerce clusters)")
        double networkStageReach) {}
