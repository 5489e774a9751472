import { meanOf, withMean } from './big-levers.js';

/** How much is left of what a question makes less. */
const LESS = 2 / 3;

const CARRIAGE = ['lineHaulYuanPerKg', 'lastMileYuan', 'lastMileYuanPerKm', 'lastMileLeastYuan'].map(
  (key) => `logistics.${key}`,
);
const THRESHOLD = 'entry.threshold.value';

/** A number, or the mean of a spread, a third lower. */
export function lowered(text) {
  const mean = meanOf(text);
  const less = (number) => Number((LESS * number).toPrecision(2));
  if (mean !== null) {
    return withMean(text, less(mean));
  }
  return text !== '' && Number.isFinite(Number(text)) ? String(less(Number(text))) : text;
}

const lower = (path) => ({ path, to: lowered });
const set = (path, value) => ({ path, to: () => value });

/** Questions that the page sets up: what changes in each world. */
export const QUESTIONS = [
  { key: 'which', left: [lower(THRESHOLD)], right: CARRIAGE.map(lower) },
  { key: 'threshold', left: [], right: [lower(THRESHOLD)] },
  { key: 'logistics', left: [], right: CARRIAGE.map(lower) },
  { key: 'leaders', left: [], right: [set('entry.leaders.share', '0')] },
  { key: 'copying', left: [], right: [set('entry.copying', 'false')] },
];

/** The settings that a question changes. */
export function pathsOf({ left, right }) {
  return [...left, ...right].map(({ path }) => path);
}

/** The question that two worlds answer, by the values that the scenario itself has; none if there is none. */
export function questionOf({ two, left, right }, originals) {
  const same = (one, other) =>
    Object.keys(one).length === Object.keys(other).length &&
    Object.entries(one).every(([path, value]) => other[path] === value);
  const changed = Object.keys({ ...left, ...right }).length > 0;
  return QUESTIONS.find((question) => {
    const worlds = worldsOf(question, originals);
    const known = pathsOf(question).every((path) => originals[path]);
    return two && changed && known && same(worlds.left, left) && same(worlds.right, right);
  });
}

/** The settings of the two worlds of a question, by the values that the scenario itself has. */
export function worldsOf(question, originals) {
  const sets = (changes) =>
    Object.fromEntries(
      changes
        .filter(({ path }) => originals[path])
        .map(({ path, to }) => [path, to(originals[path].value)])
        .filter(([path, value]) => value !== originals[path].value),
    );
  return { left: sets(question.left), right: sets(question.right) };
}
