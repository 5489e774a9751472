import { quantile } from '../bands.js';

/** The least, the middle and the most of outcomes. */
export function spread(outcomes) {
  const sorted = [...outcomes].sort((one, other) => one - other);
  return { low: sorted[0], median: quantile(sorted, 0.5), high: sorted[sorted.length - 1] };
}

/** Two arms, luck by luck: how often the second has more or fewer, and the middle difference. */
export function compared(first, second) {
  const differences = first.map((value, luck) => second[luck] - value);
  const more = differences.filter((value) => value > 0).length;
  const fewer = differences.filter((value) => value < 0).length;
  const { median } = spread(differences);
  return { more, fewer, median, direction: direction(median) };
}

function direction(difference) {
  if (difference === 0) {
    return 'same';
  }
  return difference > 0 ? 'more' : 'fewer';
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

/** Lucks out of all in which one cause has to lose more to be called the larger. */
const CLEARLY = 0.75;

/** What each of two causes takes away when it is missing, and which takes more. */
export function causes({ both, noShock, noCopying }) {
  const copying = compared(both, noCopying);
  const shock = compared(both, noShock);
  const lessCopying = both.filter((value, luck) => noCopying[luck] < noShock[luck]).length;
  const lessShock = both.filter((value, luck) => noShock[luck] < noCopying[luck]).length;
  let larger = 'alike';
  if (lessCopying >= CLEARLY * both.length) {
    larger = 'copying';
  } else if (lessShock >= CLEARLY * both.length) {
    larger = 'shock';
  }
  return { copying, shock, lessCopying, lessShock, larger };
}

/** The answer that the outcomes give to the question of a step with choices. */
export function right(step, outcomes) {
  return step.judge === 'policy' ? ranked(outcomes, step.choice)[0].key : causes(outcomes).larger;
}
