package org.taocun.geography;

import org.taocun.base.Param;

/** The file of borders between villages, used instead of distance. */
public record BordersSettings(
    @Param(
            doc =
                "File of adjacent villages (path beside the scenario), used instead of"
                    + " cluster.adjacencyKm: a CSV of pairs with the columns from, to (ids of"
                    + " villages), or GeoJSON polygons with the property id, adjacent where"
                    + " their borders share an edge or a corner. Empty for none.",
            source = "no data by default")
        String file,
    @Param(
            doc =
                "Largest gap between borders of two polygons that are taken for shared:"
                    + " maps are drawn with gaps.",
            unit = "km",
            def = "0.05",
            range = "[0,10]",
            source = "assumed")
        double toleranceKm) {}
