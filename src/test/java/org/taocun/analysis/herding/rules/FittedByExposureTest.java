package org.taocun.analysis.herding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.rules.FittedByExposure.ExposureClass;

class FittedByExposureTest {
  private static final List<Rule> TWO = List.of(Rule.INDEPENDENT, Rule.EXPOSURE);

  /** Everybody alone has one chance; a rule that weighs exposure follows what is observed. */
  @Test
  void aRuleThatMadeTheDataGoesThroughItsClasses() {
    Diffusion data = RuleWorlds.of(Rule.EXPOSURE, 4000, 8, 5);
    FittedByExposure fitted = FittedByExposure.of(data, TWO, false);
    double cases = fitted.classes().stream().mapToInt(ExposureClass::cases).sum();
    double adoptions = fitted.classes().stream().mapToInt(ExposureClass::adoptions).sum();
    assertThat(fitted.classes()).hasSize(6);
    for (ExposureClass one : fitted.classes()) {
      assertThat(one.chances().get(0)).isCloseTo((adoptions + .5) / (cases + 1), within(1e-6));
      double error = Math.sqrt(one.share() * (1 - one.share()) / one.cases());
      assertThat(one.chances().get(1)).isCloseTo(one.share(), within(4 * error));
      assertThat(one.interval().contains(one.share())).isTrue();
    }
    assertThat(fitted.classes().get(0).exposure()).isZero();
  }
}
