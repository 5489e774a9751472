package org.taocun.network;

import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Param;

/** Strong ties: kin and close neighbours. Generated within each village, never across villages. */
public record StrongTies(
    @Param(
            doc =
                "Model of strong ties: circles, ring, wattsStrogatz, newmanWatts,"
                    + " erdosRenyi, complete, file or none; always within a village (only a"
                    + " file may cross villages).",
            def = "circles",
            source = "Wang Hu et al.: strong relations form one circle after another")
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
            doc = "Members of a circle, rounded, at least 1.",
            unit = "households",
            def = "normal(9, 2)",
            range = "[1,inf)",
            source = "assumed: a lineage branch and its close neighbours")
        Distribution circleSize,
    @Param(
            doc = "Neighbours on the ring (even), for ring, wattsStrogatz and newmanWatts.",
            unit = "households",
            def = "8",
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
            def = "8",
            range = "[0,1000]",
            source = "assumed")
        double meanDegree)
    implements LayerSettings {}
