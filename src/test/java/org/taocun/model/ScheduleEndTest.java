package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.yaml.ScenarioReader;

class ScheduleEndTest {
  @Test
  void theScheduleIsEmptyAfterTheLastMonthWhoeverStepsIt() {
    var scenario =
        ScenarioReader.read(
                "x.yaml",
                "months: 5\ngeography: {householdsPerVillage: 20}\n",
                Path.of(""),
                List.of())
            .scenario();
    Simulation simulation = new Simulation(scenario, 0);
    simulation.start();
    int steps = 0;
    while (simulation.step()) {
      steps++;
    }
    assertThat(steps).isEqualTo(5);
    assertThat(simulation.watch().month()).isEqualTo(5);
    assertThat(simulation.run().series().series(0, "sellers")).hasSize(6);
  }
}
