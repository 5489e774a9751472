package org.taocun.scenario.yaml;

import java.util.List;
import java.util.Optional;
import org.taocun.base.HalfWidth;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.ParameterSearch;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Shape;

/** Hints on parameters of a table of arms that do not exist, in words of such a table. */
final class ArmHints {
  private static final String POLICIES = "government.policies";

  /** The beginning of a path of a policy, before its key. */
  private static final String OF_POLICY = POLICIES + "[].";

  private final ScenarioReader.Base base;

  ArmHints(ScenarioReader.Base base) {
    this.base = base;
  }

  /** The instruments, by their words. */
  static List<String> kinds() {
    return Parameters.ofScenario()
        .find(OF_POLICY + "kind")
        .map(kind -> ((Shape.Family) kind.shape()).choices())
        .orElseThrow();
  }

  /** The path of a setting of a policy that is written as KIND.key; empty for others. */
  static Optional<String> setting(String written) {
    String[] words = ChinesePolicies.parameter(written).split("\\.", 2);
    boolean known =
        words.length == 2 && kinds().contains(words[0]) && keys(words[0]).contains(words[1]);
    return known ? Optional.of(OF_POLICY + words[1]) : Optional.empty();
  }

  /** What is said of a parameter that no scenario has. */
  static String unknown(String path) {
    List<String> near = Nearest.of(path.replaceFirst("\\..*", ""), kinds());
    boolean setting = near.isEmpty() && !ofPolicies(path);
    String meant = setting ? settings(path) : "";
    return meant.isEmpty()
        ? Say.of(
            "unknown parameter '{0}'; write KIND.key of an instrument ({1}) or a setting of the"
                + " scenario ('taocun explain' lists them)",
            path, near.isEmpty() ? ChinesePolicies.kinds() : Nearest.quoted(near))
        : Say.of("unknown parameter '{0}'{1}", path, meant);
  }

  /** The parameter that was meant, in the words of the table; the forms where none is near. */
  String meant(String path) {
    String typed = HalfWidth.of(path);
    if (!typed.equals(path) && understood(typed)) {
      return Say.of(": write {0}", typed);
    }
    String bare = typed.replaceFirst("\\s*\\([^()]*\\)$", "");
    if (!bare.equals(typed) && understood(bare)) {
      return Say.of(": write {0}, and the value in {1}", bare, unit(bare));
    }
    if (!ChinesePolicies.kind(path).isEmpty()) {
      return Say.of(": it is an instrument; write which of its settings, such as {0}.年预算", path);
    }
    String policy = ChinesePolicies.question(path);
    if (!policy.isEmpty()) {
      return ChinesePolicies.knowsKind(path) || !path.contains(".")
          ? policy
          : Say.of("{0} The kinds are: {1}", policy, ChinesePolicies.kinds());
    }
    String kind = ChinesePolicies.kind(path.replaceFirst("\\..*", ""));
    if (!kind.isEmpty()) {
      return Say.of(
          "; {0} has {1}",
          path.replaceFirst("\\..*", ""),
          Say.list(keys(kind).stream().map(ChinesePolicies::key).toList()));
    }
    String near = ofPolicies(path) ? "" : settings(path);
    return near.isEmpty() ? forms() : near;
  }

  /** True if a parameter is one of an instrument or of the scenario. */
  private boolean understood(String path) {
    String english = ChinesePolicies.parameter(path);
    boolean policy = kinds().contains(english.replaceFirst("\\..*", "")) && english.contains(".");
    return policy || base.knows(english);
  }

  /** The unit of a parameter of an instrument or of the scenario. */
  private static String unit(String path) {
    String english = ChinesePolicies.parameter(path);
    boolean policy = kinds().contains(english.replaceFirst("\\..*", ""));
    String known = policy ? OF_POLICY + english.replaceFirst("[^.]*\\.", "") : english;
    return Parameters.ofScenario().findAll(known).stream()
        .findFirst()
        .map(parameter -> ParameterWords.spokenUnit(parameter.unit()))
        .orElse("");
  }

  /** True if the key is one of policies, and no section of scenarios stands before it. */
  private static boolean ofPolicies(String path) {
    String[] words = path.split("\\.", 2);
    return words.length == 2
        && !Parameters.ofScenario().root().keys().contains(words[0])
        && (ChinesePolicies.knowsKey(path)
            || !Parameters.ofScenario().findAll(OF_POLICY + words[1]).isEmpty());
  }

  private static String forms() {
    return Say.of(
        "; write KIND.key, such as training.budgetYuanPerYear (培训.年预算), or a setting such as"
            + " entry.socialLearning; kinds: {0}",
        ChinesePolicies.kinds());
  }

  /** The settings that were probably meant; those of policies as KIND.key. */
  private static String settings(String path) {
    return Nearest.question(
        ParameterSearch.near(path, List.of()).stream()
            .flatMap(near -> inTable(near).stream())
            .distinct()
            .limit(Nearest.MOST_NAMED)
            .toList());
  }

  /** A path as a table writes it: itself, or KIND.key; nothing for a key of several kinds. */
  private static List<String> inTable(String path) {
    if (!path.startsWith(OF_POLICY)) {
      boolean section =
          Parameters.ofScenario().all().stream()
              .anyMatch(setting -> setting.path().startsWith(path + "."));
      return section || path.startsWith(POLICIES) ? List.of() : List.of(path);
    }
    String key = path.substring(OF_POLICY.length());
    List<String> having =
        kinds().stream().filter(kind -> !key.equals("kind") && keys(kind).contains(key)).toList();
    return having.size() == 1 ? List.of(having.get(0) + "." + key) : List.of();
  }

  /** The keys of a kind of policy that rows of a table may give. */
  private static List<String> keys(String kind) {
    return Parameters.ofScenario().all().stream()
        .filter(one -> one.path().matches("government\\.policies\\[\\]\\.[A-Za-z]+"))
        .filter(one -> one.given().isEmpty() || one.given().equals("kind: " + kind))
        .map(Parameter::key)
        .filter(key -> !PolicyArms.COLUMNS.contains(key))
        .distinct()
        .toList();
  }
}
