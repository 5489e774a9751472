/** The number of lucks with which every arm of a step is run. */
export const LUCKS = 20;

/** How outcomes are counted: from the answer of a replication, out of so many households. */
export const MEASURES = {
  village: { of: 150, value: sellers },
  second: { of: 300, value: ({ sells }) => sells.slice(300).reduce((sum, one) => sum + one, 0) },
  dongfeng: { of: 1180, value: sellers },
};

function sellers(answer) {
  return headline(answer, 'finalSellers');
}

/** A headline figure of a replication. */
export function headline({ headlines }, name) {
  return headlines.find((one) => one.name === name)?.value ?? Number.NaN;
}

const BUDGET = 15000;
const POLICIES = ['training', 'entrySubsidy', 'logisticsSubsidy', 'leaderDemonstration', 'credit'];

function spent(kind) {
  return `[{kind: ${kind}, budgetYuanPerYear: ${BUDGET}}]`;
}

/**
 * The steps of the lesson. Each runs its arms with the same lucks. A number is guessed for one arm, and
 * the second arm is compared with the first; the words of the step expect it to have more or fewer sellers.
 */
export const STEPS = [
  {
    key: 'thresholds',
    minutes: 4,
    scenario: 'classroom.yaml',
    measure: 'village',
    arms: [
      { key: 'usual', sets: {} },
      { key: 'cautious', sets: { 'entry.threshold.value': 'normal(0.65, 0.3)' } },
    ],
    number: 'usual',
    expects: 'fewer',
  },
  {
    key: 'circles',
    minutes: 4,
    scenario: 'two-villages.yaml',
    measure: 'second',
    arms: [
      { key: 'bridges', sets: {} },
      { key: 'cut', sets: { 'weak.townshipShare': 0, 'weak.ownVillageShare': 1 } },
    ],
    number: 'bridges',
    expects: 'fewer',
  },
  {
    key: 'leaders',
    minutes: 3,
    scenario: 'classroom.yaml',
    measure: 'village',
    arms: [
      { key: 'none', sets: { 'entry.leaders.share': 0 } },
      { key: 'leaders', sets: { 'entry.leaders.share': 0.05, 'entry.leaderWeight': 0.8 } },
    ],
    number: 'leaders',
    expects: 'more',
  },
  {
    key: 'cost',
    minutes: 3,
    scenario: 'classroom.yaml',
    measure: 'village',
    arms: [
      { key: 'cheap', sets: {} },
      { key: 'dear', sets: { 'barrier.startupCostYuan': 12000 } },
    ],
    number: 'dear',
    expects: 'fewer',
  },
  {
    key: 'logistics',
    minutes: 3,
    scenario: 'classroom.yaml',
    measure: 'village',
    arms: [
      { key: 'cheap', sets: {} },
      { key: 'dear', sets: { 'logistics.lineHaulYuanPerKg': 3 } },
    ],
    number: 'dear',
    expects: 'fewer',
  },
  {
    key: 'budget',
    minutes: 5,
    scenario: 'classroom.yaml',
    measure: 'village',
    arms: ['none', ...POLICIES].map((kind) => ({
      key: kind,
      sets: {
        'barrier.startupCostYuan': 6000,
        ...(kind === 'none' ? {} : { 'government.policies': spent(kind) }),
      },
    })),
    choice: POLICIES,
    judge: 'policy',
  },
  {
    key: 'shock',
    minutes: 5,
    scenario: 'shaji.yaml',
    measure: 'dongfeng',
    arms: [
      { key: 'both', sets: { months: 84 } },
      { key: 'noShock', sets: { months: 84, 'shocks[0].enabled': false } },
      { key: 'noCopying', sets: { months: 84, 'entry.copying': false } },
    ],
    choice: ['copying', 'shock', 'alike'],
    judge: 'shock',
  },
];

/** The minutes of what stands before, between and after the steps. */
export const MINUTES = { start: 2, village: 8, end: 3 };

/** The parts of the lesson in their order. */
export const PARTS = ['start', ...STEPS.map((step) => step.key), 'village', 'end'];

/** The minutes of a part. */
export function minutes(part) {
  return MINUTES[part] ?? STEPS.find((step) => step.key === part).minutes;
}
