package org.taocun.agents;

import org.taocun.base.Param;

/** Learning by selling, and saving. */
public record LearningSettings(
    @Param(doc = "Whether sellers learn and save.", def = "true", source = "model switch")
        boolean enabled,
    @Param(
            doc = "Share of the distance to perfect skill that a seller covers in a month.",
            unit = "share",
            def = "0.02",
            range = "[0,1]",
            source = "assumed")
        double bySelling,
    @Param(
            doc = "Share of profit that a seller keeps as capital; losses are borne in full.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        double savingShare,
    @Param(
            doc =
                "Share of the distance to its most skilled selling strong alter that a less skilled"
                    + " seller covers in a month.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "off by default; strong ties carry know-how")
        double fromAlters) {}
