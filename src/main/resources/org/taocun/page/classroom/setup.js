/** The accuracies of signals that a class can have, by what stands for them in a code. */
export const ACCURACIES = new Map([
  ['55', 0.55],
  ['60', 0.6],
  ['67', 2 / 3],
  ['75', 0.75],
  ['80', 0.8],
  ['90', 0.9],
]);

/** The fewest and the most students and worlds in which others are seen. */
export const LIMITS = { students: [4, 60], worlds: [1, 5] };

/** The fewest seats of a world: two worlds of one seat would have nobody to see. */
const FEWEST_SEATS = 2;

/** The letters of codes: none that are taken for others. */
export const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 4;

/** The number of seeds. */
export const SEEDS = LETTERS.length ** LENGTH;

function within(number, [least, most]) {
  return Number.isInteger(number) && number >= least && number <= most;
}

/** What is wrong with a setup: a key of words and its values; null if nothing is. */
export function refusal({ students, worlds }) {
  if (!within(students, LIMITS.students)) {
    return ['class.refused.students', ...LIMITS.students];
  }
  if (!within(worlds, LIMITS.worlds)) {
    return ['class.refused.worlds', ...LIMITS.worlds];
  }
  const needed = FEWEST_SEATS * (worlds + 1);
  return students < needed ? ['class.refused.few', needed, worlds + 1] : null;
}

/** The code by which a game can be played again: seed, students, worlds, accuracy, and C for coins. */
export function codeOf({ seed, students, worlds, accuracy, tie }) {
  let rest = seed;
  let letters = '';
  for (let n = 0; n < LENGTH; n++) {
    letters += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return [letters, students, worlds, accuracy + (tie === 'flip' ? 'C' : '')].join('-');
}

/** The setup of a code, whatever its case and blanks; null if it is none. */
export function setupOf(code) {
  const parts = /^([A-Z2-9]{4})-(\d{1,2})-(\d)-(\d\d)(C?)$/.exec(code.replace(/\s/g, '').toUpperCase());
  if (!parts) {
    return null;
  }
  const places = [...parts[1]].map((letter) => LETTERS.indexOf(letter));
  const setup = {
    seed: places.reduceRight((sum, place) => sum * LETTERS.length + place, 0),
    students: Number(parts[2]),
    worlds: Number(parts[3]),
    accuracy: parts[4],
    tie: parts[5] ? 'flip' : 'own',
  };
  return places.includes(-1) || !ACCURACIES.has(setup.accuracy) || refusal(setup) ? null : setup;
}

/** The world of a seat, both from 0: neighbours at the tablet are in different worlds. */
export function worldOf({ worlds }, seat) {
  return seat % (worlds + 1);
}

/** Whether people in a world see what those before them did: all but the last world. */
export function sees({ worlds }, world) {
  return world < worlds;
}

/** The number of seats of a world. */
export function seatsOf({ students, worlds }, world) {
  return Math.ceil((students - world) / (worlds + 1));
}
