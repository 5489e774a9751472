/** The share's quantile of numbers in ascending order, between neighbours if need be. */
export function quantile(sorted, share) {
  if (sorted.length === 0) {
    return Number.NaN;
  }
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

/** Month by month the median and the band from 5 to 95 % of several runs of the same length. */
export function band(runs) {
  const months = Math.min(...runs.map((run) => run.length));
  const [low, middle, high] = [[], [], []];
  for (let month = 0; month < months; month++) {
    const sorted = runs
      .map((run) => run[month])
      .filter((value) => Number.isFinite(value))
      .sort((one, other) => one - other);
    low.push(quantile(sorted, 0.05));
    middle.push(quantile(sorted, 0.5));
    high.push(quantile(sorted, 0.95));
  }
  return { low, middle, high };
}
