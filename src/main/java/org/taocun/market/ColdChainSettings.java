package org.taocun.market;

import org.taocun.base.Param;

/**
 * The cold chain: the share of a village's goods that can be kept cool on the whole way. It is used
 * where it pays, that is, where the refunds it saves are worth more than the cooling costs.
 */
public record ColdChainSettings(
    @Param(
            doc = "Coverage of villages at the start, where the village file does not say.",
            unit = "share",
            def = "0.1",
            range = "[0,1]",
            source = "share of fruit and vegetables; meat .15, aquatic products .23 (dtllwl)")
        double coverage,
    @Param(
            doc = "Cost of cooling, for the share of goods that is cooled.",
            unit = "yuan/kg",
            def = "1",
            range = "[0,inf)",
            source = "assumed")
        double yuanPerKg) {}
