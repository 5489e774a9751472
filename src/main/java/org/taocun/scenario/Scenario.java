package org.taocun.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.adoption.AdoptionData;
import org.taocun.agents.AbilitySettings;
import org.taocun.agents.AwarenessSettings;
import org.taocun.agents.BarrierSettings;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.ExitSettings;
import org.taocun.agents.HouseholdSettings;
import org.taocun.agents.LearningSettings;
import org.taocun.agents.MigrationSettings;
import org.taocun.agents.TrustSettings;
import org.taocun.base.ColumnNames;
import org.taocun.base.Param;
import org.taocun.geography.ClusterCriteria;
import org.taocun.geography.GeographySettings;
import org.taocun.geography.StageSettings;
import org.taocun.market.DownlinkSettings;
import org.taocun.market.FirmSettings;
import org.taocun.market.LogisticsSettings;
import org.taocun.market.MarketSettings;
import org.taocun.market.OrganisationSettings;
import org.taocun.market.OutsideSettings;
import org.taocun.market.PlatformSettings;
import org.taocun.market.Shock;
import org.taocun.network.AssociationSettings;
import org.taocun.network.StrongTies;
import org.taocun.network.WeakTies;
import org.taocun.policy.GovernmentSettings;

/**
 * A scenario: everything on which a run depends. Equal scenario and equal seed give an equal run,
 * byte for byte. The components' names are the keys of the scenario file.
 */
public record Scenario(
    @Param(
            doc = "Short name, used for the results folder; the file's name when empty.",
            source = "user")
        String name,
    @Param(doc = "Title of figures.", source = "user") String title,
    @Param(doc = "Title of Chinese figures.", source = "user") String titleZh,
    @Param(doc = "The question that the scenario asks.", source = "user") String question,
    @Param(doc = "The question in Chinese.", source = "user") String questionZh,
    @Param(doc = "Sources of the scenario's idea and figures.", source = "user") String source,
    @Param(doc = "The sources in Chinese.", source = "user") String sourceZh,
    @Param(doc = "What is known of the scenario's numbers; reports open with it.")
        Standing standing,
    @Param(doc = "Seed of all random numbers.", def = "1", source = "user") long seed,
    @Param(
            doc = "Number of replications: the same scenario with different luck.",
            unit = "runs",
            def = "20",
            range = "[1,1000000]",
            source = "assumed")
        int replications,
    @Param(
            doc = "The first simulated month.",
            unit = "year-month",
            def = "2006-01",
            source = "first shop in Dongfeng, 2006")
        YearMonth start,
    @Param(
            doc = "Number of simulated months.",
            unit = "months",
            def = "144",
            range = "[0,12000]",
            source = "2006-2017")
        int months,
    @Param(doc = "The territory: counties, townships and villages.") GeographySettings geography,
    @Param(doc = "Traits of households: savings, skill, earning power.")
        HouseholdSettings households,
    @Param(doc = "Strong ties.") StrongTies strong,
    @Param(doc = "Weak ties.") WeakTies weak,
    @Param(doc = "Awareness: the ways in which households hear of e-commerce.")
        AwarenessSettings awareness,
    @Param(doc = "Entry: the decision of households to sell.") EntrySettings entry,
    @Param(doc = "Barriers to entry.") BarrierSettings barrier,
    @Param(doc = "Income outside e-commerce.") OutsideSettings outside,
    @Param(doc = "The market.") MarketSettings market,
    @Param(doc = "The first platform; others are listed in rivals.") PlatformSettings platform,
    @Param(
            doc = "Further platforms; a seller opens each shop where it expects to earn most.",
            source = "none by default")
        List<PlatformSettings> rivals,
    @Param(doc = "Online purchases of villages.") DownlinkSettings downlink,
    @Param(doc = "Logistics.") LogisticsSettings logistics,
    @Param(doc = "Learning.") LearningSettings learning,
    @Param(doc = "Exit and return.") ExitSettings exit,
    @Param(doc = "Honesty, cheating and reputation.") TrustSettings trust,
    @Param(doc = "Ageing and education.") AbilitySettings ability,
    @Param(doc = "Migration and talent return.") MigrationSettings migration,
    @Param(doc = "Associations of sellers.") AssociationSettings associations,
    @Param(doc = "Support firms.") FirmSettings firms,
    @Param(
            doc =
                "Organisations between farmers and buyers: cooperatives, lead enterprises,"
                    + " operators, service providers.",
            source = "none by default")
        List<OrganisationSettings> organisations,
    @Param(doc = "Criteria of Taobao villages, Taobao towns and clusters.") ClusterCriteria cluster,
    @Param(doc = "Criteria of the stages of a village.") StageSettings stages,
    @Param(doc = "Policies.") GovernmentSettings government,
    @Param(doc = "Dated shocks from outside.", source = "none by default") List<Shock> shocks,
    @Param(doc = "Limits up to which places have series of their own.") Series series,
    @Param(doc = "Observed history, drawn beside the simulated one.") Observed observed,
    @Param(
            doc = "Known answers with which 'taocun verify' compares the scenario.",
            source = "none by default")
        List<Expectation> expect,
    @Param(doc = "Free parameters and observed figures for 'taocun calibrate'.")
        Calibration calibrate,
    @Param(doc = "Arms and criteria for 'taocun compare'.") Comparison compare) {
  /** The most bytes of a name in UTF-8: file systems allow 255, and names of files add to it. */
  public static final int LONGEST_NAME = 200;

  /**
   * Keys that say what the scenario is called and what is done with its runs; no run reads them.
   */
  public static final Set<String> OUTSIDE_A_RUN =
      Set.of(
          "name",
          "title",
          "titleZh",
          "question",
          "questionZh",
          "source",
          "sourceZh",
          "standing",
          "replications",
          "observed",
          "expect",
          "calibrate",
          "compare");

  /** True of a key that is the same in all arms of a comparison: they are paired by their seed. */
  public static boolean isSharedByArms(String key) {
    return OUTSIDE_A_RUN.contains(key) || key.equals("seed");
  }

  /** The question in a language; "" where it is not written in it. */
  public String question(boolean chinese) {
    return chinese ? questionZh : question;
  }

  /** The sources in a language; as they are written where it has none. */
  public String source(boolean chinese) {
    return chinese && !sourceZh.isBlank() ? sourceZh : source;
  }

  /** All platforms, the first one first. */
  public List<PlatformSettings> platforms() {
    List<PlatformSettings> all = new ArrayList<>();
    all.add(platform);
    all.addAll(rivals);
    return List.copyOf(all);
  }

  /** The names of all platforms, the first one first. */
  public List<String> platformNames() {
    return platforms().stream().map(PlatformSettings::name).toList();
  }

  /**
   * Limits up to which counties, townships and villages have series of their own, beside the run as
   * a whole.
   */
  public record Series(
      @Param(
              doc = "Largest number of counties with which they have series of their own.",
              unit = "counties",
              def = "400",
              range = "[0,10000]",
              source = "model choice")
          int counties,
      @Param(
              doc = "Largest number of townships with which they have series of their own.",
              unit = "townships",
              def = "50",
              range = "[0,1000000]",
              source = "model choice")
          int townships,
      @Param(
              doc = "Largest number of villages with which they have series of their own.",
              unit = "villages",
              def = "50",
              range = "[0,1000000]",
              source = "model choice")
          int villages) {}

  /** The observed points that the figures show. */
  public record Observed(
      @Param(
              doc =
                  "A place of the shipped table of case villages, such as 'Dongfeng'; the"
                      + " beginning of its name is enough. Empty for none.",
              source = "user")
          String place,
      @Param(
              doc =
                  "Your own observed points: CSV with columns date (YYYY for the year's end, or"
                      + " YYYY-MM) and value, and if wanted variable (sellers if left out), label,"
                      + " source and sourceZh (in Chinese). Empty for none.",
              source = "no data by default")
          String file,
      @Param(
              doc =
                  "The names of the columns in the file where they are others than ours, by ours,"
                      + " such as {date: 年份, value: 网商户数}. Empty for none.",
              source = "user")
          ColumnNames columns,
      @Param(doc = "Your own data on who began to sell when.") AdoptionData adoption) {}

  /** A known answer, which a run must give. */
  public record Expectation(
      @Param(
              doc =
                  "A column of summary.csv, such as finalShare, or another formula"
                      + " (docs/formulas.md), such as sellers@2012-12 or"
                      + " network.strong.clustering.",
              def = "finalShare",
              source = "user",
              figures = true)
          String outcome,
      @Param(
              doc =
                  "Statistic that is compared: mean over replications; fraction of"
                      + " replications in which the condition 'when' holds; or exact, in every"
                      + " replication.",
              def = "mean",
              source = "user")
          Statistic statistic,
      @Param(
              doc =
                  "Condition on the outcome such as '> 0.5', for fraction; for mean, it restricts"
                      + " the replications that count.",
              def = "",
              source = "user")
          String when,
      @Param(
              doc =
                  "Month at whose end the outcome, then a variable of series.csv, is read"
                      + " (finalShare means sellerShare, finalSellers means sellers); 0: the"
                      + " outcome is a headline figure or has its own months.",
              unit = "months",
              def = "0",
              range = "[0,12000]",
              source = "user")
          int month,
      @Param(doc = "The known answer.", unit = "as the outcome", def = "0", source = "user")
          double value,
      @Param(
              doc =
                  "Allowed difference beyond 4 standard errors: the theory's own distance"
                      + " from a finite population.",
              unit = "as the outcome",
              def = "0",
              range = "[0,inf)",
              source = "user")
          double tolerance,
      @Param(doc = "Source of the answer.", def = "", source = "user") String source) {
    /**
     * The outcome as a formula.
     *
     * @param start the first simulated month
     */
    public String formula(YearMonth start) {
      return month == 0 ? outcome : variable() + "@" + start.plusMonths(month - 1L);
    }

    private String variable() {
      return switch (outcome) {
        case "finalShare" -> "sellerShare";
        case "finalSellers" -> "sellers";
        default -> outcome;
      };
    }

    /** The statistic that is compared with the answer. */
    public enum Statistic {
      /** The mean over replications, within 4 standard errors. */
      MEAN,
      /** The fraction of replications in which the condition holds, within 4 standard errors. */
      FRACTION,
      /** The value of every replication, within the tolerance. */
      EXACT
    }
  }
}
