package org.taocun.study.power;

import java.util.Arrays;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.base.Draws;

/** A world as it is observed. */
record Observed(ObservationSettings settings) {
  Diffusion of(Diffusion whole, Draws draws) {
    int every = settings.everyMonths();
    int periods = (whole.periods() + every - 1) / every;
    int[] adopted =
        Arrays.stream(whole.adopted())
            .map(m -> m == Diffusion.NEVER ? m : (m + every - 1) / every)
            .toArray();
    int[] left =
        Arrays.stream(whole.left())
            .map(m -> m == Diffusion.NEVER ? m : (m + every - 1) / every)
            .toArray();
    return new Diffusion(
        whole.ids(),
        whole.group(),
        whole.groups(),
        adopted,
        left,
        periods,
        whole.layers(),
        whole.traits());
  }
}
