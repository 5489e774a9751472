/**
 * The Gini coefficient G = sum over i of (2i - n - 1) x_(i)/(n times the sum of x), x_(1) the smallest;
 * NaN without units or if all are 0. As org.taocun.analysis.space.Gini.
 */
export function gini(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((all, value) => all + value, 0);
  const weighted = sorted.reduce((all, value, i) => all + (2 * (i + 1) - sorted.length - 1) * value, 0);
  return sum > 0 ? weighted / (sorted.length * sum) : NaN;
}

function shares(world) {
  const all = world.reduce((sum, count) => sum + count, 0);
  return world.map((count) => count / all);
}

function mean(values) {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : NaN;
}

/**
 * The mean Gini coefficient of the shares in worlds of choices, item by item (Salganik, Dodds and Watts
 * 2006). As org.taocun.analysis.herding.MusicLab.
 */
export function inequality(worlds) {
  return mean(worlds.map((world) => gini(shares(world))));
}

/** The mean over items of the absolute difference of shares, for each world and each other one. */
function distances(worlds) {
  const all = worlds.map(shares);
  return all.map((one) => all.map((other) => mean(one.map((share, item) => Math.abs(share - other[item])))));
}

const sum = (values) => values.reduce((all, value) => all + value, 0);

/**
 * The mean over items and pairs of worlds of the absolute difference of shares; NaN with one world. As
 * org.taocun.analysis.herding.MusicLab.
 */
export function unpredictability(worlds) {
  const n = worlds.length;
  return n > 1 ? sum(distances(worlds).map(sum)) / (n * (n - 1)) : NaN;
}

/** The unpredictability without each of the worlds in turn, of which there are three or more. */
export function unpredictabilityWithoutEach(worlds) {
  const n = worlds.length;
  const rows = distances(worlds).map(sum);
  const all = sum(rows);
  return rows.map((row) => (all - 2 * row) / ((n - 1) * (n - 2)));
}
