package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.scenario.yaml.Reading.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          months: 10 months          | 1:9: months: expects a whole number in months, was '10 months': write 10
          months: 12.5               | 1:9: months: expects a whole number in months, was '12.5'
          months: "12"               | 1:9: months: expects a whole number in months, was a text in quotes: leave the quotes out
          months: 1e99               | 1:9: months: must be from 0 to 12000, was '1e99'
          months: 0x10               | 1:9: months: expects a whole number in months, was '0x10'
          months: [1]                | 1:9: months: expects whole number, found a list
          months:                    | 1:8: months: has no value
          title:                     | 1:7: title: has no value; write '' for an empty text
          seed: 99999999999999999999 | 1:7: seed: expects a whole number of at most 64 bits, was '99999999999999999999'
          start: 2006-1              | 1:8: start: expects a month such as 2009-07, was '2006-1'
          start: 2006-01-15          | 1:8: start: expects a month such as 2009-07, was '2006-01-15'
          entry: [a]                 | 1:8: entry: expects a section (keys and values), found a list
          entry: composite           | 1:8: entry: expects a section (keys and values), found the value 'composite'
          shocks: {from: 2008-10}    | 1:9: shocks: expects a list, each item beginning with '- ', found a section (keys and values)
          shocks: [3]                | 1:10: shocks[0]: expects a section (keys and values), found the value '3'
          noise: 1                   | 1:1: noise: unknown key 'noise'; did you mean 'entry.composite.noise'?
          foo.bar: 1                 | 1:1: foo.bar: unknown key 'foo.bar'; 'taocun explain' lists the keys
          entry.threshold.value: 1   | 1:1: entry.threshold.value: unknown key 'entry.threshold.value'; write it by sections: entry: {threshold: {value: …}}
          entry: {rule: treshold}    | 1:15: entry.rule: unknown rule 'treshold'; did you mean 'threshold'?
          entry: {rule: Bass}        | 1:15: entry.rule: unknown rule 'Bass'; did you mean 'bass'?
          entry: {rule: xyzzy}       | 1:15: entry.rule: unknown rule 'xyzzy'; valid: independent, threshold, cascade
          entry: {bass: {p: -1}}     | 1:19: entry.bass.p: must be from 0 to 1, was '-1'
          entry: {bass: {p: .nan}}   | 1:19: entry.bass.p: expects a number (share/month), was '.nan': it must be finite
          entry: {bass: {p: 1e999}}  | 1:19: entry.bass.p: is beyond the range of numbers, was '1e999'
          entry: {bass: {x: 1}}      | 1:16: entry.bass.x: unknown key 'x'; did you mean 'p' or 'q'?
          entry: {visibility: 15%}   | 1:21: entry.visibility: expects a number (share), was '15%': write 0.15
          entry: {visibility: 15 %}  | 1:21: entry.visibility: expects a number (share), was '15 %': write 0.15
          entry: {visibility: 1/3}   | 1:21: entry.visibility: expects a number (share), was '1/3': write it as a decimal
          entry: {strongWeight: 1/0} | 1:23: entry.strongWeight: expects a decimal or a fraction within 64 bits, was '1/0'
          entry: {leaderWeight: -1/3}| 1:23: entry.leaderWeight: must be 0 or more, was '-1/3'
          weak: {distanceDecayKm: 0} | 1:25: weak.distanceDecayKm: must be more than 0, was '0'
          weak: {distanceDecayKm: 10 km} | 1:25: weak.distanceDecayKm: expects a number in km, was '10 km': write 10
          weak: {distanceDecayKm: 10千米} | 1:25: weak.distanceDecayKm: expects a number in km, was '10千米': write 10
          market: {enabled: yes}     | 1:19: market.enabled: expects true or false, was 'yes'
          market: {enabled: 1}       | 1:19: market.enabled: expects true or false, was '1'
          market: {season: [1, 2]}   | 1:18: market.season: must have 12 values, January to December, or none; has 2
          market: {season: 1}        | 1:18: market.season: expects a list such as [a, b], found the value '1'
          market: {season: [a]}      | 1:19: market.season[0]: expects a number (factor), was 'a'
          strong: {circleSize: []}   | 1:22: strong.circleSize: expects at least one value in the list
          strong: {circleSize: [a]}  | 1:23: strong.circleSize[0]: expects a number or a fraction in households, was 'a'
          strong: {circleSize: 0.5}  | 1:22: strong.circleSize: must be 1 or more, was '0.5'
          weak: {circleSize: [9, 0]} | 1:24: weak.circleSize[1]: must be 1 or more, was '0'
          geography: {householdsPerVillage: -3} | 1:35: geography.householdsPerVillage: must be from 1 to 10000000, was '-3'
          geography: {industrialBase: "uniform(0.5, 1.5)"} | 1:29: geography.industrialBase: must be from 0 to 1, was 'uniform(0.5, 1.5)'
          geography: {industrialBase: "uniform(-1, 1)"} | 1:29: geography.industrialBase: must be from 0 to 1, was 'uniform(-1, 1)'
          households: {capitalYuan: -1} | 1:27: households.capitalYuan: must be 0 or more, was '-1'
          households: {skill: 70}    | 1:21: households.skill: must be from 0 to 1, was '70'
          households: {earning: [1, 2, -1/2]} | 1:30: households.earning[2]: must be 0 or more, was '-1/2'
          entry: {threshold: {value: [1, -0.2, 3]}} | 1:32: entry.threshold.value[1]: must be 0 or more, was '-0.2'
          strong: {circleSize: {a: 1}} | 1:22: strong.circleSize: expects distribution, found a section (keys and values)
          strong: {model: gravity}   | 1:17: strong.model: must be one of none, circles, ring, wattsStrogatz, newmanWatts, erdosRenyi, complete, file, was 'gravity'
          strong: {model: file}      | 1:17: strong.model: is file, but strong.file names none
          strong: {model: ring, neighbours: 3} | 1:35: strong.neighbours: must be even (half of them on either side), was '3'
          weak: {townshipShare: 0.4} | 1:23: weak.ownVillageShare: ownVillageShare + townshipShare + countyShare must be at most 1, was '1.05'
          cluster: {borders: {file: none.csv}} | 1:27: cluster.borders.file: no such file 'none.csv'
          name: a/b                  | 1:7: name: names the results folder: no / \\ : * ? " < > | and no leading dot or outer blanks, was 'a/b'
          extends: [a]               | 1:10: extends: expects the name of one scenario file, found a list
          extends: none.yaml         | 1:10: extends: 'none.yaml' no such file
          geography: {file: none.csv} | 1:19: geography.file: no such file 'none.csv'
          """)
  void aBadValueIsRefusedAtItsPlace(String yaml, String expected) {
    assertThat(problems(yaml)).singleElement().asString().startsWith("test.yaml:" + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "households: {skill: 'normal(0.9, 0.5)'}",
        "households: {skill: 'uniform(0, 1)'}",
        "entry: {threshold: {value: [0, 1, 99]}}",
        "entry: {beliefYuan: -100}"
      })
  void whatIsCutOrWithinTheRangeIsNotRefused(String yaml) {
    assertThat(Reading.scenario(yaml).name()).isEqualTo("test");
  }

  @Test
  void everyItemOutOfRangeIsToldAtItsOwnPlace() {
    assertThat(problems("households:\n  skill:\n    - 0.5\n    - 2\n    - -1\n"))
        .containsExactly(
            "test.yaml:4:7: households.skill[1]: must be from 0 to 1, was '2': write 0.02 if 2 % is meant",
            "test.yaml:5:7: households.skill[2]: must be from 0 to 1, was '-1'");
  }

  @Test
  void aThousandsSeparatorOrADecimalCommaIsToldHowToWrite() {
    assertThat(problems("market:\n  halfShops: 1,000\n"))
        .containsExactly(
            "test.yaml:2:14: market.halfShops: expects a number in shops, was '1,000': write 1000");
    assertThat(problems("market:\n  halfShops: 10,5\n").get(0)).endsWith(": write 10.5");
    assertThat(problems("market:\n  halfShops: 1_000_000\n").get(0)).endsWith(": write 1000000");
  }

  @Test
  void aDistributionThatIsNoneSaysWhichThereAre() {
    assertThat(problems("strong: {circleSize: \"nomal(9, 2)\"}").get(0))
        .endsWith("unknown distribution 'nomal'; did you mean 'normal'?");
    assertThat(problems("strong:\n  circleSize: poisson(3)").get(0))
        .contains("unknown distribution 'poisson'; valid: normal(mean, sd), lognormal(");
    assertThat(problems("strong:\n  circleSize: normal(3)").get(0))
        .contains("'normal(3)' is not one of normal(mean, sd)");
    assertThat(problems("strong:\n  circleSize: normal(3, -1)").get(0)).contains("needs sd >= 0");
    assertThat(problems("strong:\n  circleSize: normal(3, 1").get(0))
        .contains("closing parenthesis");
    assertThat(problems("strong:\n  circleSize: normal(nan, 1)").get(0))
        .contains("'nan' is not a number");
    assertThat(problems("strong:\n  circleSize: nine").get(0))
        .contains("expects a number in households, a fraction, a list or one of");
  }

  @Test
  void rulesBetweenParametersNameBoth() {
    assertThat(problems("shocks: [{from: 2010-01, until: 2009-12}]"))
        .containsExactly(
            "test.yaml:1:33: shocks[0].until: must not be before from, 2010-01, was '2009-12'");
    assertThat(problems("government: {policies: [{from: 2010-01, until: 2009-12}]}").get(0))
        .contains("government.policies[0].until: must not be before");
    assertThat(
            problems("government: {policies: [{kind: digitalCountryside}]}\nweak: {model: none}"))
        .singleElement()
        .asString()
        .contains("government.policies[0].kind: digitalCountryside adds weak ties one by one");
    assertThat(problems("outside: {series: [{from: 2010-01}, {from: 2010-01}]}").get(0))
        .contains("outside.series[1].from: must be later than the date before it, 2010-01");
    assertThat(problems("expect: [{statistic: fraction}]").get(0)).contains("needs a condition");
    assertThat(problems("expect: [{when: high}]").get(0)).contains("such as '> 0.5', was 'high'");
    assertThat(problems("months: 3\nexpect: [{month: 4}]").get(0)).contains("at most months, 3");
  }

  @Test
  void aFamilyHasTheKeysOfItsChosenRecord() {
    assertThat(problems("government: {policies: [{kind: trainning}]}").get(0))
        .endsWith(
            "government.policies[0].kind: unknown instrument 'trainning'; did you mean"
                + " 'training'?");
    assertThat(problems("government: {policies: [{kind: training, creditYuan: 2}]}").get(0))
        .endsWith("unknown key 'creditYuan'; it goes with kind: credit");
    assertThat(problems("government: {policies: [{by: income}]}").get(0))
        .endsWith("unknown key 'by'; it goes with target: poorest");
    assertThat(problems("government: {policies: [{kind: training, gapClosed: 2}]}").get(0))
        .contains(
            "government.policies[0].gapClosed: must be from 0 to 1, was '2': write 0.02 if 2 % is meant");
    assertThat(problems("government: {policies: [{kind: [a]}]}").get(0))
        .contains("kind: expects one of training, credit");
    assertThat(problems("government: {policies: [{target: }]}").get(0)).contains("has no value");
  }

  @Test
  void allProblemsAreToldAtOnceInFileOrderAndOptionsLast() {
    assertThat(
            problems(
                """
                titel: x
                weak: {townshipShare: 0.4}
                entry:
                  rule: bas
                  threshold: {vale: 1}
                months: ten
                shocks:
                  - {from: 2010-01, until: 2009-12}
                  -
                """,
                "entry.bass.q=2",
                "nonsense",
                "entry.leaders.x=3",
                "foo.bar=3",
                "shocks[7].from=2010-01",
                "seed=[1",
                "extends=a.yaml"))
        .containsExactly(
            "test.yaml:1:1: titel: unknown key 'titel'; did you mean 'title'?",
            "test.yaml:2:23: weak.ownVillageShare: ownVillageShare + townshipShare + countyShare"
                + " must be at most 1, was '1.05'",
            "test.yaml:4:9: entry.rule: unknown rule 'bas'; did you mean 'bass'?",
            "test.yaml:5:15: entry.threshold.vale: unknown key 'vale'; did you mean 'value'?",
            "test.yaml:6:9: months: expects a whole number in months, was 'ten'",
            "test.yaml:8:28: shocks[0].until: must not be before from, 2010-01, was '2009-12'",
            "test.yaml:9:4: shocks[1]: has no value",
            "--set entry.bass.q=2: entry.bass.q: must be from 0 to 1, was '2': write 0.02 if 2 % is meant",
            "--set nonsense: expects path=value, such as entry.rule=bass",
            "--set entry.leaders.x=3: entry.leaders.x: unknown key 'x'; valid: share,"
                + " fullDemonstration, skill, aware",
            "--set foo.bar=3: foo.bar: unknown key 'foo.bar'; 'taocun explain' lists the keys",
            "--set shocks[7].from=2010-01: shocks[7].from: shocks has no item [7]; the scenario"
                + " lists 2",
            "--set seed=[1: not valid YAML: the bracket [ is not closed, or a comma is missing",
            "--set extends=a.yaml: extends: cannot be set from outside the file");
  }

  @Test
  void aFullWidthColonIsRecognised() {
    assertThat(problems("months：60\n").get(0)).contains("full-width");
    assertThat(problems("seed: 1\nentry:\n  rule：bass\n").get(0)).contains("full-width");
    assertThat(problems("months：60: 1\n").get(0)).contains("full-width");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          replications: 3。                       | 1:15: replications: was '3。': '。' is a full-width sign; write 3
          months: 【60】                          | write 60
          start: 2010-01。                        | write 2010-01
          entry: {threshold: {value: "normal（0.3，0.1）"}} | write normal(0.3, 0.1)
          market: {enabled: （true）}             | write true
          entry: （rule: bass）                   | 1:8: not valid YAML: the bracket is a full-width one; write { and }
          months:\u300060;seed: 1                 | 1:8: not valid YAML: the blank behind the sign is a full-width one
          entry:;\u3000\u3000rule: bass         | 2:1: rule: unknown key 'rule'; full-width blanks (U+3000) indent it
          entry:;\u3000\u3000rule: bass;  a: 1  | 2:1: not valid YAML: full-width blanks (U+3000) indent it
          """)
  void fullWidthBracketsStopsAndBlanksAreNamedWithWhatToWrite(String text, String problem) {
    String yaml = text.replace("\\u3000", "\u3000").replace(';', '\n') + "\n";
    assertThat(problems(yaml).get(0)).contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entry: {composite: {herdWeight:0}}        | unknown key 'herdWeight:0': a blank is missing after ':'; write 'herdWeight: 0'
          government: {policies: [{kind:training}]} | write 'kind: training'
          entry: rule:bass                          | write 'rule: bass'
          months:60                                 | write 'months: 60'
          """)
  void aMissingBlankAfterAColonIsNamed(String text, String problem) {
    assertThat(problems(text).get(0)).contains(problem);
  }

  @Test
  void aDistributionThatFlowStyleCutsIsToBeQuoted() {
    assertThat(problems("entry: {threshold: {value: normal(0.3, 0.1)}}"))
        .containsExactly(
            "test.yaml:1:28: entry.threshold.value: lacks its closing parenthesis; inside { } or ["
                + " ] write it in quotes, such as \"normal(0.3, 0.1)\", was 'normal(0.3'",
            "test.yaml:1:40: entry.threshold.0.1): unknown key '0.1)': inside { } put values that"
                + " contain a comma in quotes, such as \"normal(0.3, 0.1)\"");
    assertThat(problems("entry: {threshold: {value: [beta(2, 5)]}}").get(0))
        .contains("write it in quotes");
    assertThat(Reading.scenario("entry: {threshold: {value: 'normal(0.3, 0.1)'}}").name())
        .isEqualTo("test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "entry: {leaders: 0.05}   | write {share: 0.05}",
        "entry: {initial: 3}      | write {count: 3}",
        "entry: {threshold: 0.3}  | write {value: 0.3}",
        "weak: none               | write {model: none}",
        "entry: {copying: 0}      | write false",
        "government: {policies: [{kind: 培训}]} | write training"
      })
  void aValueWhereASectionStandsIsPutUnderTheKeyThatTakesIt(String yaml, String hint) {
    assertThat(problems(yaml).get(0)).contains(hint);
  }

  @Test
  void aSettingThatIsNotThereIsNotTheOneThatWasMeant() {
    assertThat(problems("trust: {start: 0.4}").get(0)).doesNotContain("did you mean 'start'");
    assertThat(problems("learning: {rate: 0.4}").get(0)).doesNotContain("calibrate");
    assertThat(problems("calibrate: {free: [{parameter: entry.bass.p, low: 0, high: 1}]}").get(0))
        .doesNotContain("migration");
  }
}
