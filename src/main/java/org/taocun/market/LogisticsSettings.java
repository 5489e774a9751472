package org.taocun.market;

import org.taocun.base.Param;

/**
 * Logistics: cost per parcel = weight·line haul + last mile; last mile = l_min + (l_0 + l_km·km −
 * l_min)/(1 + V/V_half), V the township's parcels a month, km the distance to the county hub. The
 * line haul per kg falls with V in the same way. Stations change which parcels share these costs;
 * see {@link ParcelCost}.
 */
public record LogisticsSettings(
    @Param(
            doc = "h_min: line haul from the county hub to customers when volumes are large.",
            unit = "yuan/kg",
            def = "0.5",
            range = "[0,inf)",
            source = "cread.tw: 0.5 yuan/kg inside a mature cluster, 2012")
        double lineHaulYuanPerKg,
    @Param(
            doc =
                "Line haul when nobody else ships, as a multiple of lineHaulYuanPerKg; 1: no"
                    + " economies of volume.",
            unit = "times",
            def = "3",
            range = "[1,inf)",
            source = "cread.tw: 1.5 yuan/kg outside a cluster, 2012, three times that inside")
        double lineHaulAlone,
    @Param(
            doc =
                "H_half: parcels of the township a month that halve the line haul's distance to"
                    + " h_min.",
            unit = "parcels/month",
            def = "5000",
            range = "(0,inf)",
            source =
                "assumed: Shaji town's express bill of 6 million yuan a year (2012) is about 60,000"
                    + " parcels a month, at which the line haul is 0.58 yuan/kg")
        double lineHaulHalfParcels,
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
        double halfParcels,
    @Param(doc = "Stations of villages, townships and counties.") StationSettings stations,
    @Param(doc = "Spoilage on the way.") SpoilageSettings spoilage,
    @Param(doc = "The cold chain.") ColdChainSettings coldChain,
    @Param(doc = "Distance to markets.") DistanceSettings distance) {}
