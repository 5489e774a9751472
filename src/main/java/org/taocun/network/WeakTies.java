package org.taocun.network;

import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Param;

/** Weak ties: acquaintances in the own village and in others. Generated over the whole world. */
public record WeakTies(
    @Param(
            doc =
                "Model of weak ties: gravity, circles, ring, wattsStrogatz, newmanWatts,"
                    + " erdosRenyi, complete, file or none; over all villages together.",
            def = "gravity",
            source = "Wang Hu et al.: weak relations join the circles to a network")
        TieModel model,
    @Param(
            doc =
                "Edge list (CSV with columns from, to: ids of households) or GraphML (.graphml or"
                    + " .xml; nodes are households by name, label or id; of a run's network.graphml the"
                    + " ties of this layer) for model: file.",
            source = "no data by default")
        String file,
    @Param(
            doc =
                "The names of the columns in the file where they are others than ours, by ours,"
                    + " such as {from: 甲, to: 乙}. Empty for none.",
            source = "user")
        ColumnNames columns,
    @Param(
            doc =
                "Weak ties that each household makes, on average (it receives as many from"
                    + " others), for gravity.",
            unit = "ties",
            def = "2",
            range = "[0,100]",
            source = "assumed")
        double perHousehold,
    @Param(
            doc = "Share of weak ties within the own village.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed")
        double ownVillageShare,
    @Param(
            doc = "Share of weak ties to other villages of the own township.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        double townshipShare,
    @Param(
            doc =
                "Share of weak ties to other townships of the own county; ties beyond the"
                    + " three shares go anywhere.",
            unit = "share",
            def = "0.15",
            range = "[0,1]",
            source = "assumed")
        double countyShare,
    @Param(
            doc = "Distance over which the attraction of another village falls by the factor e.",
            unit = "km",
            def = "10",
            range = "(0,inf)",
            source = "assumed")
        double distanceDecayKm,
    @Param(
            doc =
                "Households among which a weak tie made by gravity or by a seller takes the one whose"
                    + " inclination is nearest to its maker's; 1: likeness does not count.",
            unit = "households",
            def = "1",
            range = "[1,1000]",
            source = "no likeness by default; for worlds with homophily")
        int candidates,
    @Param(
            doc =
                "Monthly probability that a seller makes one more weak tie, whatever made the"
                    + " others; none are made where model is none, circles or complete.",
            unit = "share",
            def = "0.02",
            range = "[0,1]",
            source = "assumed; 0 switches the process off")
        double madeBySellers,
    @Param(
            doc = "Members of a circle, rounded, at least 1, for circles.",
            unit = "households",
            def = "normal(9, 2)",
            range = "[1,inf)",
            source = "assumed")
        Distribution circleSize,
    @Param(
            doc = "Neighbours on the ring (even), for ring, wattsStrogatz and newmanWatts.",
            unit = "households",
            def = "2",
            range = "[0,1000000]",
            source = "assumed")
        int neighbours,
    @Param(
            doc = "Share of links rewired (wattsStrogatz) or of shortcuts added (newmanWatts).",
            unit = "share",
            def = "0.05",
            range = "[0,1]",
            source = "assumed")
        double rewiring,
    @Param(
            doc = "Mean number of ties per household, for erdosRenyi.",
            unit = "ties",
            def = "2",
            range = "[0,1000]",
            source = "assumed")
        double meanDegree)
    implements LayerSettings {}
