import { quantile } from '../bands.js';

/** The least, the middle and the most of outcomes. */
export function spread(outcomes) {
  const sorted = [...outcomes].sort((one, other) => one - other);
  return { low: sorted[0], median: quantile(sorted, 0.5), high: sorted[sorted.length - 1] };
}

/** Lucks out of all that have to agree before a difference is more than luck: of 20, a sign test at 5 %. */
const CLEARLY = 0.75;

/** Two arms, luck by luck: how often the second has more or fewer, the middle difference, and what is clear. */
export function compared(first, second) {
  const differences = first.map((value, luck) => second[luck] - value);
  const more = differences.filter((value) => value > 0).length;
  const fewer = differences.filter((value) => value < 0).length;
  const { median } = spread(differences);
  return { more, fewer, median, direction: direction(more, fewer, first.length) };
}

/** Whether enough lucks have more, or fewer; 'same' if none differs, 'unclear' if they do not agree. */
function direction(more, fewer, lucks) {
  if (more + fewer === 0) {
    return 'same';
  }
  if (more >= CLEARLY * lucks) {
    return 'more';
  }
  return fewer >= CLEARLY * lucks ? 'fewer' : 'unclear';
}

/** Where a guessed number lies: below all outcomes, above all, or among them; how many lie at or below. */
export function placed(guess, outcomes) {
  const { low, high } = spread(outcomes);
  const place = guess < low ? 'below' : guess > high ? 'above' : 'among';
  return { place, below: outcomes.filter((value) => value < guess).length };
}

/** The luck whose outcome lies nearest the middle. */
export function middleLuck(outcomes) {
  const { median } = spread(outcomes);
  const away = outcomes.map((value) => Math.abs(value - median));
  return away.indexOf(Math.min(...away));
}

/** The policies from the one that adds most sellers over none to the one that adds least. */
export function ranked(outcomes, policies) {
  return policies
    .map((key) => ({ key, ...compared(outcomes.none, outcomes[key]) }))
    .sort((one, other) => other.median - one.median);
}

/** The policies that add most: the best and those that it does not clearly beat; none if it adds none. */
export function leading(outcomes, policies) {
  const [best, ...others] = ranked(outcomes, policies);
  if (best.direction !== 'more') {
    return [];
  }
  const beaten = (one) => compared(outcomes[one.key], outcomes[best.key]).direction === 'more';
  return [best, ...others.filter((one) => !beaten(one))];
}

/** The share of the sellers by which two causes have to differ before one is called the larger. */
const NOTABLY = 0.1;

/**
 * In how many lucks leaving out either of two causes costs more sellers, the middle of what it costs more,
 * and the larger cause, if three lucks of four agree on it and a tenth of the sellers hangs on it.
 */
export function causes({ both, noShock, noCopying }) {
  const { more, fewer, median, direction } = compared(noCopying, noShock);
  const notable = Math.abs(median) >= NOTABLY * spread(both).median;
  const named = { more: 'copying', fewer: 'shock' }[direction];
  const larger = (notable && named) || 'alike';
  return { lessCopying: more, lessShock: fewer, gap: Math.abs(median), notable, larger };
}

/** The answer that the outcomes give to the question of a step with choices. */
export function right(step, outcomes) {
  return step.judge === 'policy' ? (leading(outcomes, step.choice)[0]?.key ?? 'none') : causes(outcomes).larger;
}
