import { say } from './words.js';

const SPREAD = /^([a-z]+)\(([^()]*)\)$/;
const KINDS = { normal: 2, lognormal: 2, uniform: 2, beta: 2, exponential: 1 };

/** A spread such as normal(0.4, 0.3), or a list, in words; empty for other texts. */
export function spreadText(text) {
  const [, kind, inner = ''] = SPREAD.exec(text) ?? [];
  const numbers = inner.split(',').map((part) => part.trim());
  if (kind && KINDS[kind] === numbers.length) {
    return say(`spread.${kind}`, ...numbers);
  }
  return /^\[\s*[-\d.]/.test(text) ? say('spread.list', text.replace(/[[\]]/g, '')) : '';
}

/** The two means and the standard deviation of a normal spread of which only the mean has moved. */
export function meanMoved(from, to) {
  const [one, other] = [from, to].map((text) => /^normal\(([^,()]+),([^,()]+)\)$/.exec(text)?.slice(1));
  const known = one && other && one[1].trim() === other[1].trim();
  return known ? [one[0].trim(), other[0].trim(), one[1].trim()] : null;
}
