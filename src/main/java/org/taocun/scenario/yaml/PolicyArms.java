package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;

/**
 * Arms of policies from a spreadsheet: CSV with the columns {@code arm, parameter, value} and, if
 * wanted, {@code from, to, source}. A row gives a parameter of an arm its value, from one month to
 * another. Rows of the same arm, instrument and period make one policy, beside those of the
 * baseline; settings of the scenario itself hold for the whole run.
 */
public final class PolicyArms {
  private static final String POLICIES = "government.policies";

  /** Keys of a policy that come from the columns from, to and source and not from a row. */
  static final Set<String> COLUMNS = Set.of("kind", "from", "until", "source");

  private final ArmTable table;
  private final ScenarioReader.Base base;
  private final List<ScenarioReader.Setting> over;

  private PolicyArms(ArmTable table, ScenarioReader.Base base, List<ScenarioReader.Setting> over) {
    this.table = table;
    this.base = base;
    this.over = over;
  }

  /** The path of a setting of a policy that a table writes as KIND.key; empty for others. */
  public static Optional<String> setting(String written) {
    return ArmHints.setting(written);
  }

  /**
   * Reads the arms.
   *
   * @param csv the table
   * @param baseline the scenario that all arms change
   * @param sets applied to the baseline before the arms
   * @return the arms in the order in which the table names them first
   * @throws ScenarioException with every problem of the baseline, or else of the table, with its
   *     cell
   */
  public static List<PolicyArm> read(Path csv, Path baseline, List<ScenarioReader.Setting> sets) {
    Set<String> wrong = new LinkedHashSet<>();
    List<PolicyArm> arms = sound(csv, baseline, sets, wrong);
    if (!wrong.isEmpty()) {
      throw new ScenarioException(List.copyOf(wrong));
    }
    return arms;
  }

  /**
   * Reads the arms that have no problem.
   *
   * @param wrong gains every problem of the others, with its cell
   * @throws ScenarioException with every problem of the baseline, or when the table cannot be read
   *     at all
   */
  public static List<PolicyArm> sound(
      Path csv, Path baseline, List<ScenarioReader.Setting> sets, Collection<String> wrong) {
    ScenarioReader.Base base = ScenarioReader.base(baseline, sets);
    Set<String> cells = new LinkedHashSet<>();
    PolicyArms arms = new PolicyArms(ArmTable.read(csv, cells), base, List.of());
    List<PolicyArm> sound = new ArrayList<>();
    Set<String> deeper = new LinkedHashSet<>();
    arms.byArm()
        .forEach(
            (name, rows) -> {
              try {
                PolicyArm arm = arms.arm(name, rows);
                if (arms.table.sound(name)) {
                  sound.add(arm);
                }
              } catch (ScenarioException e) {
                deeper.addAll(e.problems());
              }
            });
    wrong.addAll(cells);
    wrong.addAll(deeper);
    return sound;
  }

  /**
   * Reads one arm.
   *
   * @param name one of the table's arms
   * @param over applied to the arm after its policies
   * @throws ScenarioException with every problem
   */
  public static PolicyArm read(
      Path csv,
      Path baseline,
      List<ScenarioReader.Setting> sets,
      String name,
      List<ScenarioReader.Setting> over) {
    ScenarioReader.Base base = ScenarioReader.base(baseline, sets);
    List<String> cells = new ArrayList<>();
    PolicyArms arms = new PolicyArms(ArmTable.read(csv, cells), base, over);
    if (!cells.isEmpty()) {
      throw new ScenarioException(cells);
    }
    return arms.arm(name, arms.byArm().getOrDefault(name, List.of()));
  }

  private Map<String, List<ArmTable.Row>> byArm() {
    Map<String, List<ArmTable.Row>> byArm = new LinkedHashMap<>();
    for (ArmTable.Row row : table.rows()) {
      byArm.computeIfAbsent(row.arm(), arm -> new ArrayList<>()).add(row);
    }
    return byArm;
  }

  private PolicyArm arm(String name, List<ArmTable.Row> rows) {
    Problems found = new Problems();
    Map<String, List<ArmTable.Row>> policies = new LinkedHashMap<>();
    List<ScenarioReader.Setting> settings = new ArrayList<>();
    for (ArmTable.Row row : rows) {
      String word = row.parameter().replaceFirst("\\..*", "");
      if (ArmHints.kinds().contains(word) && row.parameter().contains(".")) {
        if (keyIsFine(row, found)) {
          policies.computeIfAbsent(word + " " + row.period(), p -> new ArrayList<>()).add(row);
        }
      } else {
        setting(row, found).ifPresent(settings::add);
      }
    }
    Value.Mapping content = SetOption.apply(base.content(), settings, found);
    content = withPolicies(content, policies.values().stream().map(this::policy).toList());
    content = SetOption.apply(content, over, found);
    Origin.Source first = rows.get(0).cell("arm");
    content =
        content.with(
            "name",
            new Value.Mapping.Entry(first.whole(), new Value.Scalar(name, true, first.whole())));
    return new PolicyArm(
        name, ScenarioReader.bind(content, found), rows.stream().map(ArmTable.Row::plain).toList());
  }

  private static boolean keyIsFine(ArmTable.Row row, Problems found) {
    String key = row.parameter().substring(row.parameter().indexOf('.') + 1);
    if (COLUMNS.contains(key)) {
      found.add(
          row.cell("parameter").whole(),
          "",
          Say.of(
              "'{0}': write the kind before the dot, months and source in the columns from, to,"
                  + " source",
              row.written()));
      return false;
    }
    return true;
  }

  /** A setting of the scenario itself, which has no period. */
  private Optional<ScenarioReader.Setting> setting(ArmTable.Row row, Problems found) {
    String path = row.parameter();
    Origin cell = row.cell("parameter").whole();
    if (!path.matches("[A-Za-z]+(\\[[0-9]{1,9}\\])?(\\.[A-Za-z]+(\\[[0-9]{1,9}\\])?)*")) {
      found.add(cell, "", Say.of("'{0}' is no parameter{1}", path, new ArmHints(base).meant(path)));
      return Optional.empty();
    }
    if (path.equals("government") || path.equals(POLICIES) || path.equals("name")) {
      found.add(
          cell,
          "",
          Say.of("'{0}' is made from the rows of the table; write KIND.key instead", path));
      return Optional.empty();
    }
    if (Scenario.isSharedByArms(path.replaceFirst("[.\\[].*", ""))) {
      found.add(cell, "", Say.of("'{0}' is the same for all arms; set it in the scenario", path));
      return Optional.empty();
    }
    if (!base.knows(path)) {
      found.add(cell, "", ArmHints.unknown(path));
      return Optional.empty();
    }
    if (row.dated()) {
      found.add(
          row.cell(row.datedBy()).whole(),
          "",
          Say.of("'{0}' holds for the whole run; only instruments (KIND.key) have a period", path));
      return Optional.empty();
    }
    return Optional.of(
        new ScenarioReader.Setting(
            row.cell(ArmTable.PLAIN_VALUE).label(), path + "=" + row.value()));
  }

  private Value.Mapping withPolicies(Value.Mapping content, List<Value> added) {
    if (added.isEmpty()) {
      return content;
    }
    Origin origin = added.get(0).origin();
    Value.Mapping government =
        content.get("government").orElse(new Value.Empty(origin)) instanceof Value.Mapping there
            ? there
            : new Value.Mapping(Map.of(), origin);
    List<Value> policies = new ArrayList<>();
    if (government.get("policies").orElse(new Value.Empty(origin)) instanceof Value.Items items) {
      policies.addAll(items.values());
    }
    policies.addAll(added);
    Value.Mapping changed =
        government.with(
            "policies", new Value.Mapping.Entry(origin, new Value.Items(policies, origin)));
    return content.with("government", new Value.Mapping.Entry(origin, changed));
  }

  /** One policy, in which each setting has the place of its cell. */
  private Value policy(List<ArmTable.Row> rows) {
    ArmTable.Row first = rows.get(0);
    Origin origin = first.at(ArmTable.POLICY);
    Map<String, Value.Mapping.Entry> entries = new LinkedHashMap<>();
    put(entries, "kind", first.parameter().replaceFirst("\\..*", ""), first.at("kind"));
    first.from().ifPresent(date -> put(entries, "from", date.toString(), first.at("from")));
    first.to().ifPresent(date -> put(entries, "until", date.toString(), first.at("to")));
    String sources =
        rows.stream()
            .map(ArmTable.Row::source)
            .filter(source -> !source.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    if (!sources.isEmpty()) {
      put(entries, "source", sources, first.at("source"));
    }
    for (ArmTable.Row row : rows) {
      String key = row.parameter().substring(row.parameter().indexOf('.') + 1);
      entries.put(key, new Value.Mapping.Entry(row.at("value"), value(row)));
    }
    return new Value.Mapping(entries, origin);
  }

  private static void put(
      Map<String, Value.Mapping.Entry> entries, String key, String text, Origin origin) {
    entries.put(key, new Value.Mapping.Entry(origin, new Value.Scalar(text, true, origin)));
  }

  private static Value value(ArmTable.Row row) {
    Problems unread = new Problems();
    Optional<Value> value = YamlText.read(row.value(), row.cell("value"), unread);
    return value.orElse(new Value.Scalar(row.value(), true, row.at("value")));
  }

  /** A period in words, for messages. */
  static String period(String from, String to) {
    return from + " to " + to;
  }
}
