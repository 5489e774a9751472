package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.scenario.yaml.Reading.problems;
import static org.taocun.scenario.yaml.Reading.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Shape;

class TyposTest {
  private static final Pattern KEY = Pattern.compile("(\\s*(?:- )?)([A-Za-z][A-Za-z0-9]*)(:.*)");

  /** A scenario that writes every key there is, lists included. */
  static String everyKey() {
    return ScenarioWriter.text(
        scenario(
            """
            name: all
            geography: {provinces: {regions: [{region: East}]}}
            firms: {kinds: [{kind: express}]}
            organisations: [{name: o}]
            outside: {series: [{from: 2008-01, value: 1}]}
            government: {policies: [%s]}
            market: {mix: [{category: tea}], categories: [{name: tea}]}
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

  @Test
  void everyTypoOfEveryKeyIsRefusedWithTheRightSuggestion() {
    List<String> lines = everyKey().lines().toList();
    Set<String> siblings =
        new LinkedHashSet<>(Parameters.ofScenario().all().stream().map(p -> p.key()).toList());
    int tried = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = KEY.matcher(lines.get(i));
      if (!line.matches()) {
        continue;
      }
      String key = line.group(2);
      for (String typo : typos(key)) {
        if (siblings.contains(typo) || typo.isEmpty()) {
          continue;
        }
        List<String> mutated = new ArrayList<>(lines);
        mutated.set(i, line.group(1) + typo + line.group(3));
        String place = "test.yaml:" + (i + 1) + ":" + (line.group(1).length() + 1) + ": ";
        assertThat(problems(String.join("\n", mutated)))
            .anySatisfy(
                problem ->
                    assertThat(problem)
                        .startsWith(place)
                        .contains("unknown key '" + typo + "'; did you mean ")
                        .contains("'" + key + "'"));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(2000);
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
    return typos;
  }
}
