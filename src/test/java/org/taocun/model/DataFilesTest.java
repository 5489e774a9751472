package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PanelSink;

/** A world from files: villages, households, ties and borders by name, Chinese ones included. */
class DataFilesTest {
  @TempDir Path folder;

  private Scenario read(String ties, String list) throws IOException {
    Files.writeString(
        folder.resolve("villages.csv"),
        "id,county,township,xKm,yKm,households\n东风,睢宁,沙集,0,0,40\n和平,睢宁,沙集,3,1,5\n");
    Files.writeString(
        folder.resolve("households.csv"),
        "id,village,leader,threshold,capitalYuan\n孙寒,东风,true,0,9000\n陈雷,东风,false,1/2,100\n");
    Files.writeString(folder.resolve("ties.csv"), "from,to\n" + ties);
    Files.writeString(folder.resolve("borders.csv"), "from,to\n东风,和平\n");
    Path file = folder.resolve("淘宝.yaml");
    Files.writeString(
        file,
        """
        months: 3
        geography: {file: villages.csv}
        cluster: {borders: {file: borders.csv}}
        households: {file: households.csv}
        strong: {model: file, file: ties.csv}
        weak: {model: none, madeBySellers: 0}
        awareness: {enabled: false}
        barrier: {enabled: false}
        market: {enabled: false}
        exit: {enabled: false}
        entry: {rule: threshold, deliberationMonths: 1, strongWeight: 1, leaderWeight: 0,
                threshold: {value: 1/2}, initial: {list: [%s]}}
        """
            .formatted(list));
    return ScenarioReader.read(file, List.of()).scenario();
  }

  @Test
  void traitsTiesAndPioneersAreThoseOfTheFiles() throws IOException {
    Scenario scenario = read("孙寒,陈雷\n陈雷,和平/3\n", "孙寒");
    List<PanelRow> rows = Scenarios.panel(scenario);
    List<PanelRow> start = rows.stream().filter(row -> row.month() == 0).toList();
    assertThat(start).hasSize(7);
    assertThat(start.get(0).household()).isEqualTo("孙寒");
    assertThat(start.get(0).leader()).isTrue();
    assertThat(start.get(0).capitalYuan()).isEqualTo(9000);
    assertThat(start.get(0).status()).isEqualTo("seller");
    assertThat(start.get(1).threshold()).isEqualTo(0.5);
    assertThat(start.get(1).strongAlters()).isEqualTo(2);
    assertThat(start.get(1).strongSelling()).isEqualTo(1);
    assertThat(sellers(rows, 1)).containsExactly("孙寒", "陈雷");
    assertThat(sellers(rows, 2)).containsExactly("孙寒", "陈雷", "和平/3");
    assertThat(sellers(rows, 3)).containsExactly("孙寒", "陈雷", "和平/3");
  }

  private static List<String> sellers(List<PanelRow> rows, int month) {
    return rows.stream()
        .filter(row -> row.month() == month && row.status().equals("seller"))
        .map(PanelRow::household)
        .toList();
  }

  @Test
  void unknownNamesAreToldBeforeAnythingRuns() throws IOException {
    Scenario noSuchPioneer = read("孙寒,陈雷\n", "nobody");
    assertThatThrownBy(() -> Simulation.check(noSuchPioneer))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("entry.initial.list[0]: no household 'nobody'");
    Scenario noSuchAlter = read("孙寒,陈雷\n孙寒,李四\n", "孙寒");
    assertThatThrownBy(() -> Simulation.check(noSuchAlter))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("ties.csv:3")
        .hasMessageContaining("李四");
  }

  @Test
  void theProblemsOfAllFilesAreToldAtOnce() throws IOException {
    Scenario scenario = read("孙寒\n", "孙寒");
    Files.writeString(
        folder.resolve("villages.csv"), "id,county,township,xKm,yKm,households\nv,c,t,0,0,-4\n");
    Files.writeString(folder.resolve("households.csv"), "id,village,skill\n孙寒,东风,2\n");
    Files.writeString(folder.resolve("borders.csv"), "from,to\n东风,\n");
    assertThatThrownBy(() -> Simulation.check(scenario))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e ->
                assertThat(e.problems())
                    .satisfiesExactly(
                        line -> assertThat(line).contains("villages.csv:2: column 'households'"),
                        line -> assertThat(line).contains("households.csv:2: column 'skill'"),
                        line -> assertThat(line).contains("ties.csv:2: has 1 cell"),
                        line -> assertThat(line).contains("borders.csv:2: column 'to'")));
  }

  @Test
  void problemsBeyondThoseShownAreCounted() throws IOException {
    Scenario scenario = read("孙寒\n".repeat(60) + "孙寒,李四\n".repeat(60), "孙寒");
    Files.writeString(folder.resolve("borders.csv"), "from,to\n" + "东风,\n南京,和平\n".repeat(60));
    assertThatThrownBy(() -> Simulation.check(scenario))
        .hasMessageContaining("ties.csv:4: has 1 cell")
        .hasMessageContaining("(and 57 more rows like these)")
        .hasMessageContaining("borders.csv:5: column 'from'");
  }

  @Test
  void aHouseholdOfAnUnknownVillageIsToldWhereItStands() throws IOException {
    Scenario scenario = read("孙寒,陈雷\n", "孙寒");
    Files.writeString(folder.resolve("households.csv"), "id,village\n孙寒,东风\n陈雷,东凤\n");
    assertThatThrownBy(() -> Simulation.check(scenario))
        .hasMessageContaining(
            "households.csv:3: column 'village': there is no village '东凤'; did you mean '东风'?");
  }

  @Test
  void columnsAreNamedAsTheFilesHeadThem() throws IOException {
    Scenario scenario = read("孙寒,陈雷\n", "孙寒");
    Files.writeString(folder.resolve("households.csv"), "户编号,所在村\n孙寒,东风\n陈雷,西风\n");
    assertThatThrownBy(() -> Simulation.check(scenario))
        .hasMessageContaining("households.csv:3: column '所在村': there is no village '西风'");
    Files.writeString(folder.resolve("households.csv"), "户编号,所在村\n孙寒,东风\n陈雷,东风\n");
    Files.writeString(folder.resolve("ties.csv"), "甲,乙\n孙寒,李四\n孙寒,孙寒\n");
    Files.writeString(folder.resolve("borders.csv"), "起点,终点\n东风,南京\n和平,和平\n");
    assertThatThrownBy(() -> Simulation.check(scenario))
        .hasMessageContaining("ties.csv:2: column '乙': there is no household '李四'")
        .hasMessageContaining("ties.csv:3: column '乙': a tie needs two households")
        .hasMessageContaining("borders.csv:2: column '终点': there is no village '南京'")
        .hasMessageContaining("borders.csv:3: column '终点': is the village itself");
  }

  @Test
  void filesThatChangeOrVanishAfterTheCheckDoNotMatter() throws IOException {
    Scenario scenario = read("孙寒,陈雷\n陈雷,和平/3\n", "孙寒");
    String before = new Simulation(scenario, 1).run().headlines().toString();
    InputData data = Simulation.check(scenario);
    Files.writeString(folder.resolve("ties.csv"), "from,to\n孙寒,和平/0\n");
    Files.delete(folder.resolve("villages.csv"));
    Files.delete(folder.resolve("households.csv"));
    Files.delete(folder.resolve("borders.csv"));
    for (int again = 0; again < 2; again++) {
      Simulation run = new Simulation(scenario, data, 1, PanelSink.NONE, false);
      assertThat(run.run().headlines().toString()).isEqualTo(before);
    }
  }

  @Test
  void checkingMakesNeitherHouseholdsNorTies() {
    Scenario huge =
        Scenarios.of(
            "geography.householdsPerVillage=10000000",
            "geography.villagesPerTownship=200",
            "entry.initial.count=1999999999");
    assertThat(Simulation.check(huge).households()).isEmpty();
  }
}
