package org.taocun.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.yaml.ScenarioReader.Setting;

class ArmNotesTest {
  @Test
  void aNoteOnSeveralArmsIsSaidOnceWithTheirNames() {
    ArmNotes notes = new ArmNotes();
    for (String arm : List.of("training", "credit")) {
      Setting policy = new Setting(arm + ": government.policies=[{kind: x}]", "");
      notes.add(arm, List.of(policy), policy.label() + ": months: note: too few");
    }
    notes.add("credit", List.of(), "x.yaml:1:2: entry: note: idle");
    assertThat(notes.lines())
        .containsExactly(
            "arms 'training', 'credit': months: note: too few",
            "arm 'credit': x.yaml:1:2: entry: note: idle");
  }
}
