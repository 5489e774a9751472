import { village } from './frames.js';

/**
 * What villages can be coloured by: a value of a village, the top of the scale if it is fixed, and the names of
 * the values from 0 if there are few.
 */
export const MEASURES = [
  { key: 'share', unit: 'share', of: (one) => one.share },
  { key: 'sales', unit: 'yuan/year', of: (one) => one.sales },
  { key: 'stage', unit: 'stage', of: (one) => one.stage, top: 3, steps: ['none', 'individual', 'network', 'cluster'] },
  { key: 'hubKm', unit: 'km', of: (one) => one.hubKm },
];

/** The share of villages that may lie above the scale of colours, so that the others differ. */
const LEFT_OUT = 0.03;

/** The largest value of a measure over villages, a few of many left out. */
export function mostOf(measure, villages, count) {
  if (measure.top) {
    return measure.top;
  }
  const values = [];
  for (let v = 0; v < count; v++) {
    values.push(measure.of(village(villages, v)));
  }
  values.sort((one, other) => other - one);
  return values[Math.floor(LEFT_OUT * values.length)] || 0;
}

/** The largest value of a measure in the months that frames keep. */
export function mostSoFar(measure, frames, count) {
  frames.most ??= {};
  const kept = (frames.most[measure.key] ??= { to: 0, most: 0 });
  for (; kept.to <= frames.last; kept.to++) {
    kept.most = Math.max(kept.most, mostOf(measure, frames.at(kept.to).villages, count));
  }
  return kept.most;
}
