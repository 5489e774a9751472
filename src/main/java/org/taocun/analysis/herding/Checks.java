package org.taocun.analysis.herding;

/** Conditions on data under which tests on ties say anything. */
final class Checks {
  private Checks() {}

  /** Requires ties, and adoptions in at least two moments. */
  static void requireTies(Diffusion data) {
    requireAdoptions(data);
    boolean any = false;
    for (Ties layer : data.layers()) {
      any |= layer.to().length > 0;
    }
    if (!any) {
      throw new RefusedException(Refusal.NO_TIES);
    }
  }

  /** The same for one layer. */
  static void requireTies(Diffusion data, Ties ties) {
    requireAdoptions(data);
    if (ties.to().length == 0) {
      throw new RefusedException(Refusal.NO_TIES, LayerName.of(ties.name()));
    }
  }

  private static void requireAdoptions(Diffusion data) {
    if (data.adopters() == 0) {
      throw new RefusedException(Refusal.NOBODY_ADOPTS);
    }
    int moment = -1;
    for (int time : data.adopted()) {
      if (time != Diffusion.NEVER && moment >= 0 && time != moment) {
        return;
      }
      moment = time == Diffusion.NEVER ? moment : time;
    }
    throw new RefusedException(Refusal.ONE_MOMENT);
  }

  /** Requires people in at least two groups. */
  static void requireGroups(Diffusion data) {
    int seen = -1;
    for (int group : data.group()) {
      if (group >= 0 && seen >= 0 && group != seen) {
        return;
      }
      seen = group >= 0 ? group : seen;
    }
    throw new RefusedException(Refusal.ONE_GROUP);
  }
}
