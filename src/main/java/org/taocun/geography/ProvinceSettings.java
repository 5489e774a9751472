package org.taocun.geography;

import java.util.List;
import org.taocun.base.Param;

/**
 * Provinces of the shipped table, instead of counties on a grid, and the sampling of their
 * counties.
 *
 * <p>A province has villages/({@code townshipsPerCounty}·{@code villagesPerTownship}) counties,
 * rounded. They lie evenly spread in a circle around the province's middle. Counties are sampled
 * whole: n of the N counties of each province, n = max(least, sampleShare·N), those with the
 * smallest draws, so that a larger share keeps its earlier members and a county is the same
 * whatever the share.
 */
public record ProvinceSettings(
    @Param(
            doc =
                "Provinces of the shipped table provinces.csv, by name; [all] for all of"
                    + " them. Empty: no provinces, but geography.counties counties on a grid.",
            source = "none by default")
        List<String> names,
    @Param(
            doc =
                "Share of each province's counties that is simulated; national figures are"
                    + " estimated from them.",
            unit = "share",
            def = "1",
            range = "(0,1]",
            source = "model choice")
        double sampleShare,
    @Param(
            doc =
                "Smallest number of counties of each province that are simulated (all if"
                    + " it has fewer); 2 are needed to estimate the sampling error.",
            unit = "counties",
            def = "2",
            range = "[2,4000]",
            source = "model choice")
        int leastCounties,
    @Param(
            doc =
                "Share of the counties of all these provinces that form a stratum of their"
                    + " own in each province: those with the strongest industrial base by"
                    + " region, port, geography.countySpread and geography.townshipSpread."
                    + " Where few counties hold most Taobao villages, the sample must not"
                    + " miss them.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "model choice; 0: one stratum a province")
        double strongShare,
    @Param(
            doc =
                "Share of that stratum's counties that is simulated, at least leastCounties of"
                    + " each province's.",
            unit = "share",
            def = "1",
            range = "(0,1]",
            source = "model choice")
        double strongSampleShare,
    @Param(
            doc = "Share of a province's area over which its counties lie.",
            unit = "share",
            def = "1",
            range = "(0,1]",
            source = "assumed")
        double areaShare,
    @Param(
            doc =
                "Whether householdsPerVillage is multiplied by a province's rural people per"
                    + " village over those of the nation.",
            def = "true",
            source = "model choice")
        boolean householdsByProvince,
    @Param(
            doc =
                "w: fall of the industrial base with the distance d to the nearest port,"
                    + " by the factor 1 − w(1 − exp(−d/portDecayKm)).",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "assumed")
        double portWeight,
    @Param(
            doc = "Distance over which the advantage of a port falls to 1/e.",
            unit = "km",
            def = "300",
            range = "(0,inf)",
            source = "assumed")
        double portDecayKm,
    @Param(
            doc = "Differences between regions; regions not listed have none.",
            source = "none by default")
        List<RegionSettings> regions) {
  public ProvinceSettings {
    names = List.copyOf(names);
    regions = List.copyOf(regions);
  }

  /** Settings without provinces. */
  public static ProvinceSettings none() {
    return new ProvinceSettings(List.of(), 1, 2, 0, 1, 1, true, 0, 300, List.of());
  }

  /** True if provinces are named. */
  public boolean any() {
    return !names.isEmpty();
  }
}
