package org.taocun.market;

import org.taocun.base.Param;

/** One part of the mix of categories over villages. */
public record CategoryShare(
    @Param(
            doc = "A category of the catalogue or of market.categories.",
            def = "furniture",
            source = "user")
        String category,
    @Param(
            doc = "Its weight: a village sells it with chance weight/sum of weights.",
            unit = "weight",
            def = "1",
            range = "[0,inf)",
            source = "user")
        double weight) {}
