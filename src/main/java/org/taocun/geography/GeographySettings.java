package org.taocun.geography;

import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Param;

/**
 * The territory: a synthetic plan of counties, townships and villages, the counties of provinces,
 * or villages from a file.
 *
 * <p>Counties stand on a square grid {@code countySpacingKm} apart; townships are uniform in their
 * county's circle, villages in their township's.
 */
public record GeographySettings(
    @Param(
            doc =
                "Villages from a CSV or GeoJSON file (path beside the scenario) instead of a"
                    + " synthetic plan: columns or properties id, county, township, households and"
                    + " xKm, yKm or longitude, latitude; if wanted hubKm, industrialBase (0 to 1),"
                    + " broadband and urban (true or false), category (what the village sells),"
                    + " station (true or false), coldChain (0 to 1). Empty for none.",
            source = "no data by default")
        String file,
    @Param(
            doc =
                "The names of the columns in the file where they are others than ours, by ours,"
                    + " such as {households: 户数}. Empty for none.",
            source = "user")
        ColumnNames columns,
    @Param(
            doc = "Number of counties, where no provinces are named.",
            unit = "counties",
            def = "1",
            range = "[1,4000]",
            source = "assumed")
        int counties,
    @Param(
            doc = "Townships in each county.",
            unit = "townships",
            def = "1",
            range = "[1,200]",
            source =
                "assumed; about 14 on average (41,034 township-level units in 2,862 counties,"
                    + " 2017)")
        int townshipsPerCounty,
    @Param(
            doc = "Villages in each township.",
            unit = "villages",
            def = "1",
            range = "[1,1000]",
            source =
                "assumed; about 19 on average (596,450 villages in 31,925 townships, census 2016)")
        int villagesPerTownship,
    @Param(
            doc = "Households of a village; rounded, at least 1.",
            unit = "households",
            def = "386",
            range = "[1,10000000]",
            source = "third agricultural census 2016: 230 million households in 596,450 villages")
        Distribution householdsPerVillage,
    @Param(
            doc = "Distance between neighbouring counties' centres.",
            unit = "km",
            def = "60",
            range = "(0,inf)",
            source = "assumed")
        double countySpacingKm,
    @Param(
            doc = "Radius in which a county's townships lie.",
            unit = "km",
            def = "25",
            range = "(0,inf)",
            source = "assumed")
        double countyRadiusKm,
    @Param(
            doc = "Radius in which a township's villages lie.",
            unit = "km",
            def = "5",
            range = "(0,inf)",
            source = "assumed")
        double townshipRadiusKm,
    @Param(
            doc =
                "Industrial base b of a village, cut to [0, 1]: craft and trade that can be sold"
                    + " online.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        Distribution industrialBase,
    @Param(
            doc =
                "σ: spread of the industrial base between counties: the sd of the"
                    + " logarithm of a county's factor on the base of all its villages, whose"
                    + " mean is 1; the base is cut to [0, 1] afterwards. It has no effect on"
                    + " villages from a file.",
            unit = "spread",
            def = "0",
            range = "[0,5]",
            source =
                "0: all alike; Wei, Lin and Zhang 2020: the local industrial base drives villages")
        double countySpread,
    @Param(
            doc =
                "σ: spread of the industrial base between the townships of a county: the sd of"
                    + " the logarithm of a township's factor on the base of all its villages,"
                    + " whose mean is 1, beside the county's; the base is cut to [0, 1]"
                    + " afterwards. It has no effect on villages from a file.",
            unit = "spread",
            def = "0",
            range = "[0,5]",
            source = "0: all townships of a county alike")
        double townshipSpread,
    @Param(
            doc = "Share of villages with broadband at the start.",
            unit = "share",
            def = "0.899",
            range = "[0,1]",
            source = "third agricultural census 2016, bulletin 3")
        double broadbandShare,
    @Param(
            doc =
                "Share of villages run by a residents' committee or sub-district rather than a"
                    + " village committee. It matters for cluster.ruralFrom only.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "assumed")
        double urbanShare,
    @Param(doc = "Provinces instead of counties on a grid.") ProvinceSettings provinces) {}
