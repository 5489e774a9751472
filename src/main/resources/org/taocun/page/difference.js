const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Student's t that leaves 2.5 % on either side. */
export function studentT(freedom) {
  return freedom <= T.length ? T[freedom - 1] : 1.96 + 2.4 / freedom;
}

/** From so many pairs on an interval is told: of fewer, it is too wide to say anything. */
export const FEWEST_PAIRS = 5;

/** The mean of numbers and the interval of 95 % around it; no interval for fewer than two. */
export function interval(values) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) {
    return { mean, low: Number.NaN, high: Number.NaN };
  }
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = (studentT(n - 1) * Math.sqrt(squares / (n - 1))) / Math.sqrt(n);
  return { mean, low: mean - half, high: mean + half };
}

/** Month by month the mean of right minus left over runs with the same luck, and its interval. */
export function difference(left, right) {
  const months = Math.min(...left.map((run) => run.length), ...right.map((run) => run.length));
  const [low, mean, high] = [[], [], []];
  for (let month = 0; month < months; month++) {
    const values = left
      .map((run, n) => right[n][month] - run[month])
      .filter((value) => Number.isFinite(value));
    const at = values.length > 0 ? interval(values) : { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
    low.push(at.low);
    mean.push(at.mean);
    high.push(at.high);
  }
  return { low, mean, high };
}

/** Whether nothing differs in any month of any run. */
export function isNothing(left, right) {
  return left.every((run, n) => run.every((value, month) => Object.is(value, right[n][month])));
}
