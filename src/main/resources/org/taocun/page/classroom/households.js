import { ACCURACIES } from './setup.js';

/** The number of lucks with which the model's households decide. */
export const LUCKS = 160;

/** The sides of the model: households that see the acts before them, and such that see nobody. */
const SIDES = { seeing: true, alone: false };

/**
 * A village of the engine in which households decide one after another as in the class: the scenarios
 * bhw of the theory, with the accuracy, the tie and the worth of the game.
 */
export function village({ accuracy, tie }, pays, people) {
  return `name: class
months: 2
geography: {householdsPerVillage: ${people}, broadbandShare: 1}
households: {capitalYuan: 0, skill: 0, earning: 1}
strong: {model: complete}
weak: {model: none, madeBySellers: 0}
awareness: {enabled: false}
entry:
  rule: cascade
  schedule: sequential
  decide: once
  deliberationMonths: 1
  leaderWeight: 0
  visibility: 0
  verification: 0
  socialLearning: 0
  leaders: {share: 0}
  cascade:
    accuracy: ${ACCURACIES.get(accuracy)}
    pays: ${pays ? 'yes' : 'no'}
    observe: publicOrder
    tie: ${tie}
    prior: 0.5
    cost: 0.5
barrier: {enabled: false}
outside: {incomeYuan: 0, growth: 0}
market: {enabled: false, fixedProfitYuan: 0}
learning: {enabled: false}
exit: {enabled: false}
`;
}

/** The jobs of a pool: each luck with others in sight and without, so that both come on together. */
export function jobs(yaml) {
  const scenario = { name: 'class.yaml', yaml };
  return Array.from({ length: LUCKS }, (none, luck) =>
    Object.entries(SIDES).map(([side, copying]) => [side, scenario, { 'entry.copying': copying }, luck]),
  ).flat();
}

/** The households of the model in the place of a class. */
export class Households {
  constructor(pool) {
    this.errand = pool.errand();
  }

  /** Runs them anew; told(side, opened, luck) hears how many opened with each luck, failed why they stopped. */
  run(setup, pays, people, told, failed) {
    const take = (side, luck, { sells }) =>
      told(
        side,
        sells.reduce((sum, one) => sum + one, 0),
        luck,
      );
    this.errand.run(jobs(village(setup, pays, people)), take, (problem) => {
      this.errand.stop();
      failed(problem);
    });
  }

  stop() {
    this.errand.stop();
  }
}
