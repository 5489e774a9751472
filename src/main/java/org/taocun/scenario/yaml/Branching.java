package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.market.Months;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.SettingRecords;

/**
 * Differences that keep a scenario from going on from another's state at a month's end, because its
 * own run would not have been in that state. The two resolved scenarios must be the same, except
 * for settings that cannot have mattered by then: words, settings of figures, comparison and
 * fitting, the number of replications, policies that begin later, the end of policies in force, and
 * fewer months, if twelve or more are left, since incomes are counted over the last twelve.
 */
public final class Branching {
  private static final int INCOME_MONTHS = 12;

  private final Scenario kept;
  private final Scenario asked;
  private final int month;
  private final List<String> obstacles = new ArrayList<>();

  private Branching(Scenario kept, Scenario asked, int month) {
    this.kept = kept;
    this.asked = asked;
    this.month = month;
  }

  /**
   * The reasons why a scenario cannot go on from another; empty if it can.
   *
   * @param kept the text that {@link ScenarioWriter} wrote of the other
   * @param asked the scenario that is to go on
   * @param fileNames the name that the other's text gives to the absolute name of an input file
   * @param month the month at whose end the other's state was kept
   * @return lines that begin with the path of a setting
   */
  public static List<String> obstacles(
      String kept, Scenario asked, UnaryOperator<String> fileNames, int month) {
    String text = ScenarioWriter.text(asked, fileNames);
    List<String> settings =
        ChangedSettings.between(kept, text).stream().filter(Branching::matters).toList();
    if (!settings.isEmpty()) {
      return settings;
    }
    String absolute = renamed(kept, text, ScenarioWriter.text(asked, file -> file));
    Scenario other =
        ScenarioReader.read("scenario.yaml", absolute, Path.of(""), List.of()).scenario();
    Branching branching = new Branching(other, asked, month);
    branching.policies();
    branching.months();
    return List.copyOf(branching.obstacles);
  }

  /** The text with lines replaced by those at the same position of another list. */
  private static String renamed(String text, String lines, String others) {
    List<String> from = lines.lines().toList();
    List<String> to = others.lines().toList();
    String renamed = text;
    for (int k = 0; k < from.size(); k++) {
      if (!from.get(k).equals(to.get(k))) {
        renamed = renamed.replace("\n" + from.get(k) + "\n", "\n" + to.get(k) + "\n");
      }
    }
    return renamed;
  }

  /** True if a change may have mattered and has no rule of its own. */
  private static boolean matters(String change) {
    String path = change.substring(0, change.indexOf(": "));
    String section = path.replaceFirst("[.\\[].*", "");
    return !Scenario.OUTSIDE_A_RUN.contains(section)
        && !path.equals("months")
        && !path.startsWith("government.policies");
  }

  private void months() {
    boolean same = asked.months() == kept.months();
    if (asked.months() <= month) {
      obstacles.add(
          Say.of("months: {0} end before {1}, the checkpoint's month", asked.months(), date()));
    } else if (asked.months() > kept.months()) {
      obstacles.add(
          Say.of(
              "months: {0} -> {1}; a branch cannot be longer than its burn-in: make the checkpoint"
                  + " by a longer run, whose first months are the same",
              kept.months(), asked.months()));
    } else if (!same && asked.months() < month + INCOME_MONTHS) {
      obstacles.add(
          Say.of(
              "months: {0} -> {1}; a shorter branch needs {2} months or more after {3}, over which"
                  + " incomes are counted",
              kept.months(), asked.months(), INCOME_MONTHS, date()));
    }
  }

  private YearMonth date() {
    return kept.start().plusMonths(month - 1L);
  }

  /**
   * Checks that the policies that had begun are the same in the same order, under the same names.
   */
  private void policies() {
    List<Integer> before = begun(kept);
    List<Integer> now = begun(asked);
    List<String> names = names(kept, before);
    if (!names.equals(names(asked, now))) {
      obstacles.add(
          Say.of(
              "government.policies: those that began by {0} were {1} and are {2}; only policies"
                  + " that begin later may differ",
              date(), shown(names), shown(names(asked, now))));
      return;
    }
    for (int k = 0; k < names.size(); k++) {
      PolicySettings old = kept.government().policies().get(before.get(k));
      PolicySettings fresh = asked.government().policies().get(now.get(k));
      for (String changed : changed(old, fresh)) {
        obstacles.add(
            Say.of(
                "government.policies[{0}].{1}: differs, and the policy began by {2}",
                now.get(k), changed, date()));
      }
    }
  }

  private static String shown(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  /** The positions of the policies that began by the checkpoint's month. */
  private List<Integer> begun(Scenario scenario) {
    List<PolicySettings> all = scenario.government().policies();
    return IntStream.range(0, all.size())
        .filter(p -> Months.monthOf(scenario.start(), all.get(p).from()) <= month)
        .boxed()
        .toList();
  }

  /** The names of policies, numbered among those of one name, as their random draws are keyed. */
  private static List<String> names(Scenario scenario, List<Integer> positions) {
    List<String> all = scenario.government().policies().stream().map(Branching::name).toList();
    return positions.stream()
        .map(
            p -> {
              long namesakes = all.subList(0, p).stream().filter(all.get(p)::equals).count();
              return all.get(p) + (namesakes == 0 ? "" : " (" + (namesakes + 1) + ")");
            })
        .toList();
  }

  private static String name(PolicySettings policy) {
    return policy.name().isEmpty() ? Word.of(policy.kind().getClass()) : policy.name();
  }

  private List<String> changed(PolicySettings old, PolicySettings fresh) {
    return SettingRecords.components(PolicySettings.class).stream()
        .filter(part -> !part.value().apply(old).equals(part.value().apply(fresh)))
        .map(SettingRecords.Component::name)
        .filter(name -> !(name.equals("until") && later(old.until()) && later(fresh.until())))
        .toList();
  }

  private boolean later(YearMonth date) {
    return !date.isBefore(date());
  }
}
