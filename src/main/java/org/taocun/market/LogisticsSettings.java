package org.taocun.market;

import org.taocun.base.Param;

/**
 * Logistics. Cost per parcel = weight·lineHaul + last mile; last mile = l_min + (l_0 + l_km·km −
 * l_min)/(1 + V/V_half), V the township's parcels a month, km the distance to the county hub.
 */
public record LogisticsSettings(
    @Param(
            doc = "Line haul from the county hub to customers.",
            unit = "yuan/kg",
            def = "0.5",
            range = "[0,inf)",
            source = "cread.tw: 0.5 yuan/kg inside a mature cluster, 2012")
        double lineHaulYuanPerKg,
    @Param(
            doc = "l_0: last mile of a parcel at the hub's door when nobody else ships.",
            unit = "yuan",
            def = "8",
            range = "[0,inf)",
            source = "assumed")
        double lastMileYuan,
    @Param(
            doc = "l_km: last mile per km to the hub when nobody else ships.",
            unit = "yuan/km",
            def = "0.3",
            range = "[0,inf)",
            source = "assumed")
        double lastMileYuanPerKm,
    @Param(
            doc = "l_min: last mile of a parcel when volumes are large.",
            unit = "yuan",
            def = "1.5",
            range = "[0,inf)",
            source = "assumed")
        double lastMileLeastYuan,
    @Param(
            doc = "V_half: parcels of the township a month that halve the distance to l_min.",
            unit = "parcels/month",
            def = "3000",
            range = "(0,inf)",
            source = "assumed")
        double halfParcels) {}
