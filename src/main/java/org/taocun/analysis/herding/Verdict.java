package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taocun.base.Say;

/**
 * Verdict of the tests of one data set together: beside how often each rejects in worlds of known
 * causes, and which causes no test excludes. It weighs nothing into one figure.
 *
 * @param extent of the data
 * @param findings all that gave a p-value
 * @param standings a line for each kind of worlds
 * @param exclusions a line for each cause other than imitation and latent likeness, which no
 *     observation excludes (Shalizi and Thomas 2011, Sociological Methods and Research 40(2),
 *     211-239)
 */
public record Verdict(
    Extent extent, List<Finding> findings, List<Standing> standings, List<Exclusion> exclusions) {
  /** The level at which q speaks against a null hypothesis. */
  public static final double LEVEL = 0.05;

  /** The layer of the atlas with which layers of other names are compared. */
  public static final String STRONG = "strong";

  /**
   * A test that gave a p-value.
   *
   * @param layer the layer of ties; "" for none or all
   * @param q p adjusted for the number of tests
   * @param opposite true if the effect has the sign opposite to that of imitation
   */
  public record Finding(Question test, String layer, double p, double q, boolean opposite) {
    /** True if the data speak against the null hypothesis, all tests considered. */
    public boolean rejects() {
      return q <= LEVEL;
    }

    /** True if they do so in the direction of imitation. */
    public boolean rejectsTowardsImitation() {
      return rejects() && !opposite;
    }

    /** True if they do so in the other direction. */
    public boolean rejectsOpposite() {
      return rejects() && opposite;
    }
  }

  /** Copies the lists. */
  public Verdict {
    findings = List.copyOf(findings);
    standings = List.copyOf(standings);
    exclusions = List.copyOf(exclusions);
  }

  /**
   * The verdict on findings by an atlas.
   *
   * @param altered tests that were made otherwise than those of the atlas, by options; neither
   *     rates nor claims hold for them
   */
  public static Verdict of(
      Extent extent, List<Finding> findings, Set<Question> altered, Atlas atlas) {
    List<Finding> plain =
        findings.stream().filter(finding -> !altered.contains(finding.test())).toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (Finding finding : plain) {
      for (AtlasRow row : beside(finding, extent, atlas)) {
        comparisons.add(Comparison.of(finding, row, extent));
      }
    }
    return new Verdict(
        extent,
        findings,
        standings(comparisons, extent),
        Arrays.stream(Cause.values())
            .filter(cause -> cause != Cause.IMITATION && cause != Cause.LATENT_HOMOPHILY)
            .map(cause -> Exclusion.of(cause, plain, extent, comparisons))
            .toList());
  }

  /**
   * The rates that a finding is set beside: those of its layer, or of strong ties, of which worlds
   * are left out whose causes do not act along them. Worlds in which the likeness is measured are
   * left out if the data have no traits.
   */
  private static List<AtlasRow> beside(Finding finding, Extent extent, Atlas atlas) {
    int groups = Math.max(1, extent.groups());
    List<AtlasRow> nearest =
        extent.monthsOfPeriod() > 0
            ? atlas.nearest(
                finding.test(),
                groups,
                extent.peopleOfGroup(),
                extent.periods() * extent.monthsOfPeriod(),
                extent.monthsOfPeriod())
            : atlas.nearest(finding.test(), groups, extent.peopleOfGroup(), extent.periods());
    boolean named = nearest.stream().anyMatch(row -> row.layer().equals(finding.layer()));
    String layer = named ? finding.layer() : STRONG;
    return nearest.stream()
        .filter(row -> row.layer().equals(layer))
        .filter(row -> named || row.acts(layer))
        .filter(row -> extent.traits() || !row.causes().contains(Cause.HOMOPHILY))
        .toList();
  }

  private static List<Standing> standings(List<Comparison> comparisons, Extent extent) {
    Map<String, List<Comparison>> worlds = new LinkedHashMap<>();
    for (Comparison one : comparisons) {
      worlds.computeIfAbsent(one.rate().lookAlike(), name -> new ArrayList<>()).add(one);
    }
    List<Standing> standings = new ArrayList<>();
    worlds.forEach(
        (name, all) ->
            standings.add(
                new Standing(
                    name,
                    all.get(0).rate().causes(),
                    all.get(0).rate().along(),
                    all,
                    all.stream().mapToDouble(one -> one.chanceOfRare(extent)).sum())));
    return standings;
  }

  /**
   * The causes of worlds in words, with the ties along which they act where others have the same.
   */
  public String words(Standing of) {
    String causes = Cause.words(of.causes());
    boolean only = standings.stream().filter(one -> one.causes().equals(of.causes())).count() < 2;
    return only || of.along().isEmpty()
        ? causes
        : Say.of(
            "{0} along {1} ties",
            causes, Say.list(of.along().stream().map(one -> LayerName.of(one).text()).toList()));
  }

  /** The findings for which the atlas has no rates. */
  public List<Finding> unknown() {
    return findings.stream()
        .filter(finding -> comparisons().stream().noneMatch(one -> one.finding().equals(finding)))
        .toList();
  }

  /** All comparisons, world by world. */
  public List<Comparison> comparisons() {
    return standings.stream().flatMap(one -> one.comparisons().stream()).toList();
  }
}
