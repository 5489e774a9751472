package org.taocun.experiment;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.herding.*;
import org.taocun.analysis.herding.rules.*;
import org.taocun.base.Draws;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.PanelSink;
class ScratchTest {
  @Test
  void scratch() {
    for (String name : System.getProperty("worlds", System.getenv("WORLDS")).split(",")) {
      Scenario s = ScenarioReader.read(Path.of("scenarios/herding/" + name + ".yaml"), List.of("replications=2")).scenario();
      for (int r = 0; r < 2; r++) {
        Diffusion data = RunDiffusion.of(new Simulation(s, Simulation.check(s), r, PanelSink.NONE, true).run(), s.months()).data();
        double[] sh = BassFit.shares(data);
        for (int every : new int[] {3, 12}) {
          Diffusion seen = new Observation(1, 0, Integer.MAX_VALUE, 0, 0, every, true).of(data, Draws.of(1, r));
          long t = System.nanoTime();
          RuleComparison c = RuleComparison.of(seen, List.of(Rule.values()), true, 1);
          System.out.printf("%s %d every %d: %.3f %.3f %.3f %.3f %.3f  %.1fs answer %s open %s %s%n", name, r, every, sh[11], sh[23], sh[35], sh[47], sh[59], (System.nanoTime() - t) / 1e9, c.answer(), c.open(), c.refusal());
          c.fits().forEach(f -> System.out.printf("   %s ll %.2f score %.2f behind %.2f [%.2f %.2f] %s%n", f.rule(), f.logLikelihood(), f.score(), f.behind(), f.interval().low(), f.interval().high(), f.values()));
        }
      }
    }
  }
}
