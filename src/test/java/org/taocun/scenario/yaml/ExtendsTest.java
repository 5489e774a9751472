package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.scenario.yaml.Reading.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.network.TieModel;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ScenarioFiles;

class ExtendsTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Scenario scenario(Path file) {
    return ScenarioReader.read(file, List.of()).scenario();
  }

  @Test
  void sectionsAreMergedListsAndValuesReplacedTheNameIsNotInherited() throws IOException {
    file(
        "base/village.yaml",
        """
        name: village
        months: 24
        entry: {rule: bass, bass: {p: 0.1, q: 0.2}}
        market: {season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}
        shocks: [{name: a}, {name: b}]
        weak: {perHousehold: 3}
        """);
    Path file =
        file(
            "treated.yaml",
            """
            extends: base/village.yaml
            entry: {bass: {q: 0.5}}
            market: {season: []}
            shocks: [{name: c}]
            weak:
            """);
    Scenario scenario = scenario(file);
    assertThat(scenario.name()).isEqualTo("treated");
    assertThat(scenario.months()).isEqualTo(24);
    assertThat(scenario.entry().bass().p()).isEqualTo(0.1);
    assertThat(scenario.entry().bass().q()).isEqualTo(0.5);
    assertThat(scenario.market().season()).isEmpty();
    assertThat(scenario.shocks()).hasSize(1);
    assertThat(scenario.weak().perHousehold()).isEqualTo(3);
  }

  @Test
  void whatABaseSetsForOthersIsNotNoted() throws IOException {
    Path base = file("base.yaml", "entry: {bass: {p: 0.1}}\n");
    Path top = file("top.yaml", "extends: base.yaml\nentry: {payoff: {temperatureYuan: 9}}\n");
    assertThat(ScenarioReader.read(base, List.of()).notes()).hasSize(1);
    assertThat(
            ScenarioReader.read(top, List.of("barrier.enabled=false", "barrier.creditYuan=3"))
                .notes())
        .satisfiesExactly(
            note -> assertThat(note).startsWith(top + ":2:17: entry.payoff: note: "),
            note -> assertThat(note).startsWith("--set barrier.creditYuan=3: "));
  }

  @Test
  void problemsCarryTheFileInWhichTheyStand() throws IOException {
    Path base = file("base.yaml", "months: x\nseed: y\n");
    Path middle = file("middle.yaml", "extends: base.yaml\nreplications: 0\n");
    Path top = file("top.yaml", "extends: middle.yaml\nseed: 3\ntitel: a\n");
    assertThat(problems(top))
        .containsExactly(
            top + ":3:1: titel: unknown key 'titel'; did you mean 'title'?",
            middle + ":2:15: replications: must be from 1 to 1000000, was '0'",
            base + ":1:9: months: expects a whole number in months, was 'x'");
  }

  @Test
  void aCircleIsRefusedNamingTheLoop() throws IOException {
    Path a = file("a.yaml", "extends: sub/b.yaml\n");
    Path b = file("sub/b.yaml", "extends: ../c.yaml\n");
    Path c = file("c.yaml", "extends: a.yaml\n");
    assertThat(problems(a))
        .containsExactly(
            c
                + ":1:10: extends: the files extend each other in a circle: "
                + a
                + " -> "
                + b
                + " -> "
                + c
                + " -> "
                + a);
    Path self = file("self.yaml", "extends: self.yaml\n");
    assertThat(problems(self).get(0)).endsWith(self + " -> " + self);
  }

  @Test
  void aCircleThroughASymbolicLinkIsSeen() throws IOException {
    Path a = file("a.yaml", "extends: link.yaml\n");
    Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("a.yaml"));
    assertThat(problems(a).get(0)).contains("in a circle");
  }

  @Test
  void aChainWithoutEndIsRefused() throws IOException {
    for (int i = 0; i < 30; i++) {
      file("c" + i + ".yaml", "extends: c" + (i + 1) + ".yaml\n");
    }
    assertThat(problems(folder.resolve("c0.yaml")).get(0)).contains("more than 20 files");
  }

  @Test
  void inputFilesAreRelativeToTheFileInWhichTheyStand() throws IOException {
    Path villages = file("base/data/villages.csv", "id\n");
    Path ties = file("ties.csv", "from,to\n");
    file("base/village.yaml", "geography: {file: data/villages.csv}\n");
    Path top =
        file(
            "top.yaml",
            "extends: base/village.yaml\nweak: {model: file, file: ./base/../ties.csv}\n");
    Scenario scenario = scenario(top);
    assertThat(scenario.geography().file()).isEqualTo(villages.toAbsolutePath().toString());
    assertThat(scenario.weak().model()).isEqualTo(TieModel.FILE);
    assertThat(ScenarioFiles.of(scenario)).containsExactly(villages, ties);
    assertThat(ScenarioFiles.of(ScenarioReader.defaults())).isEmpty();
  }

  @Test
  void anInputFileThatIsMissingOrADirectoryIsRefused() throws IOException {
    Path top = file("top.yaml", "households: {file: none.csv}\nweak: {model: file, file: .}\n");
    assertThat(problems(top))
        .containsExactly(
            top
                + ":1:20: households.file: no such file 'none.csv' ("
                + folder.resolve("none.csv")
                + ")",
            top + ":2:27: weak.file: '.' is a directory, not a file");
  }
}
