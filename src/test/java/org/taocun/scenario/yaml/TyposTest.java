package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.taocun.scenario.yaml.Reading.problems;
import static org.taocun.scenario.yaml.Reading.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Shape;

class TyposTest {
  private static final Pattern KEY = Pattern.compile("(\\s*(?:- )?)([A-Za-z][A-Za-z0-9]*)(:.*)");

  /** Keys that choose among records. */
  private static final Set<String> CHOOSING =
      Parameters.ofScenario().all().stream()
          .filter(p -> p.shape() instanceof Shape.Family)
          .map(p -> p.key())
          .collect(Collectors.toSet());

  /** A scenario that writes every key there is, lists included. */
  static String everyKey() {
    return ScenarioWriter.text(
        scenario(
            """
            name: all
            geography: {provinces: {regions: [{region: East}]}}
            entry: {shocks: {dated: [{village: v1}]}}
            firms: {kinds: [{kind: express}]}
            organisations: [{name: o}]
            outside: {series: [{from: 2008-01, value: 1}]}
            government: {policies: [%s]}
            market: {mix: [{category: tea}], categories: [{name: tea}], complements: [{category: tea}]}
            rivals: [{name: b}]
            downlink: {series: [{from: 2008-01, value: 1}]}
            logistics: {stations: {villageSeries: [{from: 2008-01, value: 1}], townshipSeries: [{from: 2008-01, value: 1}], countySeries: [{from: 2008-01, value: 1}]}}
            shocks: [{name: a}]
            expect: [{outcome: finalShare}]
            calibrate:
              free: [{path: entry.composite.noise, low: 0.1, high: 1}]
              targets: [{variable: sellerShare}]
            compare:
              arms: [{name: a}]
              uncertainties: [{path: entry.composite.noise, low: 0.1, high: 1}]
            """
                .formatted(everyPolicy())),
        UnaryOperator.identity());
  }

  /** A policy for each word of each family of records. */
  private static String everyPolicy() {
    return Parameters.ofScenario().all().stream()
        .filter(p -> p.shape() instanceof Shape.Family)
        .flatMap(
            p ->
                ((Shape.Family) p.shape())
                    .choices().stream().map(word -> "{" + p.key() + ": " + word + "}"))
        .collect(Collectors.joining(", "));
  }

  @Test
  void theScenarioUsedHereHasEveryKey() {
    List<String> keys = new ArrayList<>();
    for (String line : everyKey().lines().toList()) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        keys.add(key.group(2));
      }
    }
    assertThat(new LinkedHashSet<>(keys))
        .isEqualTo(
            Parameters.ofScenario().all().stream().map(p -> p.key()).collect(Collectors.toSet()));
    assertThat(keys).hasSizeGreaterThan(Parameters.ofScenario().all().size());
  }

  /** A key of the scenario with every key, and where it stands. */
  private record Key(int line, int column, String name) {}

  /** A key that was misspelt. */
  private record Typo(Key key, String written) {
    String place() {
      return "test.yaml:" + (key.line() + 1) + ":" + (key.column() + 1) + ": ";
    }
  }

  @Test
  void everyTypoOfEveryKeyIsRefusedWithTheRightSuggestion() {
    List<String> lines = everyKey().lines().toList();
    Set<String> names =
        Parameters.ofScenario().all().stream().map(p -> p.key()).collect(Collectors.toSet());
    int tried = 0;
    for (List<Key> independent : independent(lines)) {
      List<List<Typo>> rounds = new ArrayList<>();
      for (Key key : independent) {
        List<String> typos = typos(key.name()).stream().filter(t -> !names.contains(t)).toList();
        for (int i = 0; i < typos.size(); i++) {
          if (rounds.size() == i) {
            rounds.add(new ArrayList<>());
          }
          rounds.get(i).add(new Typo(key, typos.get(i)));
        }
      }
      rounds.forEach(round -> refused(lines, round));
      tried += rounds.stream().mapToInt(List::size).sum();
    }
    assertThat(tried).isGreaterThan(2000);
  }

  /**
   * The keys in groups within which none decides how another is read: none holds another, none
   * chooses the record that another belongs to. A group is small enough for all its problems to be
   * told.
   */
  private static List<List<Key>> independent(List<String> lines) {
    Map<String, List<Key>> groups = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = KEY.matcher(lines.get(i));
      if (line.matches()) {
        Key key = new Key(i, line.group(1).length(), line.group(2));
        String choice = CHOOSING.contains(key.name()) ? key.name() : "";
        String group = key.column() + choice + i / 1000 + i % 4;
        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(key);
      }
    }
    return List.copyOf(groups.values());
  }

  private static void refused(List<String> lines, List<Typo> typos) {
    List<String> mutated = new ArrayList<>(lines);
    for (Typo typo : typos) {
      Key key = typo.key();
      String line = lines.get(key.line());
      mutated.set(
          key.line(),
          line.substring(0, key.column())
              + typo.written()
              + line.substring(key.column() + key.name().length()));
    }
    List<String> problems = problems(String.join("\n", mutated));
    for (Typo typo : typos) {
      assertThat(problems.stream().filter(problem -> problem.startsWith(typo.place())))
          .as(typo.toString())
          .singleElement(STRING)
          .contains("unknown key '" + typo.written() + "'; did you mean ")
          .contains("'" + typo.key().name() + "'");
    }
  }

  /** Every deletion of one letter and every transposition of neighbours. */
  private static Set<String> typos(String key) {
    Set<String> typos = new LinkedHashSet<>();
    for (int i = 0; i < key.length(); i++) {
      typos.add(key.substring(0, i) + key.substring(i + 1));
      if (i + 1 < key.length()) {
        typos.add(key.substring(0, i) + key.charAt(i + 1) + key.charAt(i) + key.substring(i + 2));
      }
    }
    typos.remove(key);
    typos.remove("");
    return typos;
  }
}
