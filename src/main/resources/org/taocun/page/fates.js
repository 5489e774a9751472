/** The fates of a household in two worlds with the same luck. */
export const FATES = ['always', 'never', 'because', 'despite'];

/** A household's fate: whether it sells in the left and in the right world. */
export function fate(left, right) {
  if (left) {
    return right ? 'always' : 'despite';
  }
  return right ? 'because' : 'never';
}

/** The fates of all households of two worlds at one time. */
export function fates(left, right) {
  return Array.from(left, (sells, i) => fate(sells, right[i]));
}

/** How many households have each fate. */
export function counted(all) {
  const counts = Object.fromEntries(FATES.map((name) => [name, 0]));
  for (const name of all) {
    counts[name]++;
  }
  return counts;
}
