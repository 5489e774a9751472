import { language } from '../words.js';
import { rounded } from '../numbers.js';

/** Shares that stand beside each other have one grain: a tenth of a percentage point. */
const GRAIN = 1;

/** A share in percentage points. */
export function points(share) {
  return Number.isFinite(share) ? rounded(100 * share, GRAIN) : '–';
}

/** A share in percent. */
export function percent(share) {
  return Number.isFinite(share) ? `${points(share)}${language() === 'zh' ? '' : ' '}%` : '–';
}

/** A measure of inequality or unpredictability, to the same grain. */
export function measure(value) {
  return Number.isFinite(value) ? rounded(value, 2 + GRAIN) : '–';
}
