/**
 * What villages can be coloured by: a value of a village and its classes. Classes are fixed beforehand, so that
 * a colour means the same in all months and worlds: each begins at one of the bounds, the last has no end. Where
 * none is told apart, the first class is 0 itself. Steps are the names of the classes where they are few.
 *
 * A village is a Taobao village from a tenth of its households, or from sales of ten million yuan, among others.
 */
export const MEASURES = [
  { key: 'share', unit: 'share', of: (one) => one.share, none: true, bounds: [0.01, 0.03, 0.1, 0.3] },
  { key: 'sales', unit: 'large', of: (one) => one.sales, none: true, bounds: [1e5, 1e6, 1e7, 1e8] },
  { key: 'stage', of: (one) => one.stage, bounds: [1, 2, 3], steps: ['none', 'individual', 'network', 'cluster'] },
  { key: 'hubKm', unit: 'km', of: (one) => one.hubKm, bounds: [5, 10, 15, 20, 30] },
];

/** The number of the last class of a measure, which begin at 0. */
export function lastClass({ none, bounds }) {
  return bounds.length + (none ? 1 : 0);
}

/** The class of a village. */
export function classOf({ of, none, bounds }, one) {
  const value = of(one);
  const reached = bounds.filter((bound) => value >= bound).length;
  return none && value > 0 ? reached + 1 : reached;
}
