package org.taocun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aPatternIsReadWithItsArmsAndItsRule() throws IOException {
    Path file =
        write(
            """
            id,pattern,block,label,scenario,settings,against,outcome,low,high,rule,foreseen,note
            P5.1,P5,heldOut,down,../b.yaml,a.b=1; c=[{d: 2}],b2.yaml,finalShare,2,,factor:1.5,yes,
            P5.2,P5,calibration,none,,,,,,,,,no data
            """);
    List<ObservedPattern> patterns = ValidationFile.patterns(file);
    ObservedPattern first = patterns.get(0);
    assertThat(first.block()).isEqualTo(ObservedPattern.Block.HELD_OUT);
    assertThat(first.arm())
        .contains(new ScenarioArm("../b.yaml", List.of("a.b=1", "c=[{d: 2}]")))
        .map(ScenarioArm::label)
        .contains("b a.b=1; c=[{d: 2}]");
    assertThat(first.against()).contains(new ScenarioArm("b2.yaml", List.of()));
    assertThat(first.low()).isEqualTo(2);
    assertThat(first.high()).isInfinite();
    assertThat(first.rule()).isEqualTo(ObservedPattern.Rule.FACTOR);
    assertThat(first.factor()).isEqualTo(1.5);
    assertThat(first.foreseen()).isTrue();
    assertThat(first.reference()).hasValue(2);
    assertThat(patterns.get(1).arm()).isEmpty();
    assertThat(patterns.get(1).note()).isEqualTo("no data");
  }

  @Test
  void everythingWrongWithPatternsIsToldAtItsLine() throws IOException {
    Path file =
        write(
            """
            id,pattern,block,label,scenario,settings,outcome,low,high,rule,replications
            A,P1,held,x,a.yaml,,n,1,1,mean,
            A,P1,heldOut,x,,,n,1,1,mean,
            B,P1,heldOut,x,a.yaml,,n,3,2,median,1
            C,P1,heldOut,x,a.yaml,,n,,,mean,
            D,P1,heldOut,x,,a=1,n,0,1,mean,
            E,P1,heldOut,x,a.yaml,,n,0,1,factor:0.5,
            """);
    assertThatThrownBy(() -> ValidationFile.patterns(file))
        .hasMessageContaining(":2: column 'block': must be calibration or heldOut, was 'held'")
        .hasMessageContaining(":3: column 'id': 'A' stands already in line 2")
        .hasMessageContaining(":3: column 'scenario': is empty; then 'note' must say why")
        .hasMessageContaining(":4: column 'high': must not be below 'low', was 2.0 below 3.0")
        .hasMessageContaining(":4: column 'rule': must be interval, mean or such as factor:2")
        .hasMessageContaining(":4: column 'replications': must be a whole number >= 2")
        .hasMessageContaining(":5: column 'low': is empty and so is 'high'")
        .hasMessageContaining(":6: column 'settings': stands without a scenario in 'scenario'")
        .hasMessageContaining(":7: column 'rule': the factor must be a number of at least 1")
        .hasMessageContaining(":7: column 'low': must be above 0 where the rule is a factor");
  }

  @Test
  void anEffectHasTwoArmsThatShareTheCommonSettings() throws IOException {
    Path file =
        write(
            """
            id,claim,source,scenario,settings,baseline,baselineSettings,commonSettings,outcome,sign,tolerance
            E1,less,me,a.yaml,x=1,b.yaml,,m=2,finalSellers,-,
            E2,none,me,a.yaml,x=1,,x=0,,finalSellers,0,5
            """);
    List<ClaimedEffect> effects = ValidationFile.effects(file);
    assertThat(effects.get(0).treatment())
        .isEqualTo(new ScenarioArm("a.yaml", List.of("m=2", "x=1")));
    assertThat(effects.get(0).baseline()).isEqualTo(new ScenarioArm("b.yaml", List.of("m=2")));
    assertThat(effects.get(0).high()).isNegative();
    assertThat(effects.get(0).low()).isInfinite();
    assertThat(effects.get(1).baseline().scenario()).isEqualTo("a.yaml");
    assertThat(effects.get(1).low()).isEqualTo(-5);
    assertThat(effects.get(1).high()).isEqualTo(5);
  }

  @Test
  void everythingWrongWithEffectsIsToldAtItsLine() throws IOException {
    Path file =
        write(
            """
            id,claim,source,scenario,settings,outcome,sign,tolerance
            E1,x,me,a.yaml,,finalSellers,up,
            E2,x,,a.yaml,y=1,finalSellers,+,-1
            """);
    assertThatThrownBy(() -> ValidationFile.effects(file))
        .hasMessageContaining(":2: column 'sign': must be +, - or 0, was 'up'")
        .hasMessageContaining(":2: column 'settings': makes no difference")
        .hasMessageContaining(":3: column 'source': must not be empty")
        .hasMessageContaining(":3: column 'tolerance': must be a number >= 0, was '-1'");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
