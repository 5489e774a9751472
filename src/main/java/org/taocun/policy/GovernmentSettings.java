package org.taocun.policy;

import java.util.List;
import org.taocun.base.Param;

/** The government's policies. */
public record GovernmentSettings(
    @Param(
            doc = "The instruments in force, each with dates, budget and unit cost.",
            source = "none by default")
        List<PolicySettings> policies) {}
