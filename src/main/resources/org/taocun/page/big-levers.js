/** The levers of a lesson, in the order of its questions: places in a scenario and slider spans. */
export const BIG = [
  { path: 'barrier.startupCostYuan' },
  { path: 'entry.threshold.value', mean: { low: 0, high: 1, step: 0.01 } },
  { path: 'entry.copying' },
  { path: 'entry.leaders.share' },
  { path: 'strong.model' },
  { path: 'weak.perHousehold' },
  { path: 'logistics.lineHaulYuanPerKg', low: 0, high: 3, step: 0.1 },
  { path: 'logistics.lastMileYuan', low: 0, high: 30, step: 0.5 },
  { path: 'government.policies', policies: true },
  { path: 'platform.demandGrowth' },
];

const SPREAD = /^(normal|lognormal)\(\s*(-?[\d.eE+-]+)\s*,\s*(-?[\d.eE+-]+)\s*\)$/;

/** The mean of a spread such as normal(0.3, 0.1); null if the text is none. */
export function meanOf(text) {
  const parts = SPREAD.exec(text);
  return parts ? Number(parts[2]) : null;
}

/** The same spread around another mean; what was typed in its place and is no number stays itself. */
export function withMean(text, mean) {
  const typed = String(mean).trim();
  if (!/^-?[\d./]+$/.test(typed) && !Number.isFinite(Number(typed || 'none'))) {
    return mean;
  }
  const parts = SPREAD.exec(text);
  return `${parts[1]}(${typed}, ${parts[3]})`;
}

/** The budget of a policy of a lesson: so many yuan a year for each household, in round numbers. */
export function budget(households) {
  return Math.max(1000, Math.round((100 * households) / 1000) * 1000);
}

/** The policies to choose from; each with a key of words and the text of the setting. */
export function policies(households) {
  const yuan = budget(households);
  return [
    { key: 'policy.none', value: '[]' },
    ...['training', 'entrySubsidy', 'logisticsSubsidy', 'leaderDemonstration', 'credit'].map((kind) => ({
      key: `policy.${kind}`,
      value: `[{kind: ${kind}, budgetYuanPerYear: ${yuan}}]`,
    })),
  ];
}
