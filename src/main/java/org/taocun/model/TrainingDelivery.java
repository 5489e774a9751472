package org.taocun.model;

import org.taocun.policy.Training;

/**
 * Delivery of training: a household becomes aware, and gapClosed·(required − skill) is added to its
 * skill, if below.
 */
final class TrainingDelivery implements Delivery {
  private final World world;
  private final Training training;

  TrainingDelivery(World world, Training training) {
    this.world = world;
    this.training = training;
  }

  @Override
  public boolean needs(int i) {
    return !world.households.sells(i);
  }

  @Override
  public void give(int i, int month) {
    Households all = world.households;
    world.skills.materialise(i, month);
    double gap = Math.max(0, world.scenario.barrier().requiredSkill() - all.skill[i]);
    all.skill[i] = (float) (all.skill[i] + training.gapClosed() * gap);
    if (all.status[i] == Households.UNAWARE) {
      world.becomeAware(i);
    }
  }
}
