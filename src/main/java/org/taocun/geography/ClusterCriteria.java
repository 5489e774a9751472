package org.taocun.geography;

import java.time.YearMonth;
import org.taocun.base.Param;

/**
 * Criteria by which a village counts as a Taobao village, a township as a Taobao town and villages
 * as a cluster, and by which a village's stage is told. They are rules of observation, not states
 * of the model: nobody in the model knows them.
 *
 * <p>A rule that has no date here is applied in all months, before its publication too, so that a
 * cluster is seen when it forms; rules that changed others carry the month from which they hold.
 * The official rules, years and sources are in the shipped table criteria.csv.
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
        double networkStageReach,
    @Param(
            doc =
                "Month from which on urban villages (geography.urbanShare) no longer"
                    + " become Taobao villages; those that are one stay so.",
            unit = "year-month",
            def = "2020-01",
            source = "AliResearch 2020: residents' committees and sub-districts no longer counted")
        YearMonth ruralFrom,
    @Param(
            doc =
                "Number of months in a row at whose end a lasting village has been a"
                    + " Taobao village.",
            unit = "months",
            def = "24",
            range = "[1,12000]",
            source = "assumed: two yearly lists")
        int lastingMonths,
    @Param(
            doc = "Taobao villages that make a township a Taobao town.",
            unit = "villages",
            def = "3",
            range = "[1,inf)",
            source = "AliResearch: 3 Taobao villages, since 2014")
        int townVillages,
    @Param(
            doc =
                "Month from which on sales and shops (townSalesYuan and townShops"
                    + " together) also make a Taobao town.",
            unit = "year-month",
            def = "2019-01",
            source = "AliResearch 2019")
        YearMonth townSalesFrom,
    @Param(
            doc = "Yearly sales that make a Taobao town, together with townShops.",
            unit = "yuan/year",
            def = "30000000",
            range = "[0,inf)",
            source = "AliResearch 2019: 30 million yuan a year")
        double townSalesYuan,
    @Param(
            doc = "Active shops that make a Taobao town, together with townSalesYuan.",
            unit = "shops",
            def = "300",
            range = "[0,inf)",
            source = "AliResearch 2019: 300 active shops")
        int townShops,
    @Param(
            doc = "Adjacent Taobao villages that make a cluster.",
            unit = "villages",
            def = "10",
            range = "[2,inf)",
            source = "AliResearch: 10 adjacent Taobao villages, since 2014")
        int clusterVillages,
    @Param(
            doc = "Adjacent Taobao villages that make a large cluster.",
            unit = "villages",
            def = "30",
            range = "[2,inf)",
            source = "AliResearch: 30 adjacent Taobao villages, since 2014")
        int largeVillages,
    @Param(
            doc = "Adjacent Taobao villages that make a super-large cluster.",
            unit = "villages",
            def = "100",
            range = "[2,inf)",
            source = "AliResearch: 100 adjacent Taobao villages, since 2014")
        int superLargeVillages,
    @Param(
            doc = "Largest distance between adjacent villages.",
            unit = "km",
            def = "5",
            range = "(0,1000]",
            source =
                "assumed: most villages of a township are adjacent; AliResearch gives no distance")
        double adjacencyKm,
    @Param(
            doc = "Whether villages of different counties are never adjacent.",
            def = "true",
            source = "AliResearch's clusters lie within counties in practice")
        boolean adjacencyWithinCounty,
    @Param(doc = "Adjacency by borders from a file.") BordersSettings borders) {}
