import { calendar } from './numbers.js';

/** Round numbers between two, about as many as are wanted. */
export function roundTicks(low, high, wanted) {
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((some) => some * power >= rough * 0.999);
  const ticks = [];
  for (let n = Math.ceil(low / step - 1e-9); n * step <= high + 1e-9 * step; n++) {
    ticks.push(Number((n * step).toPrecision(12)));
  }
  return ticks;
}

/** The Januaries of a run, only some of many: their months. */
export function yearTicks(opened, most) {
  const every = 12 * Math.max(1, Math.ceil(opened.months / 12 / most));
  const ticks = [];
  for (let month = (13 - opened.startMonth) % 12; month <= opened.months; month += every) {
    ticks.push(month);
  }
  return ticks;
}

/** The year that begins after a month of the run. */
export function yearAfter(opened, month) {
  return String(calendar(opened, month + 1).year);
}

/** The range of an axis of values: with zero and some room. */
export function valueRange(low, high) {
  const [from, to] = [Math.min(0, low ?? 0), Math.max(0, high ?? 1)];
  const room = 0.05 * (to - from);
  return from === to ? [-1, 1] : [from < 0 ? from - room : 0, to > 0 ? to + room : 0];
}
