import { MEASURES, PARTS, STEPS } from './steps.js';
import { gamesOf } from '../classroom/record.js';

/** The state with which a lesson begins. */
export function freshPlace(language) {
  return { part: PARTS[0], language, large: false, answers: {}, village: '' };
}

/** Whether a guess can have been made in a step. */
export function isGuess(step, guess) {
  if (step.choice) {
    return step.choice.includes(guess);
  }
  return Number.isInteger(guess) && guess >= 0 && guess <= MEASURES[step.measure].of;
}

/**
 * The answer to a step that an address holds: guess-seconds-time of day, the latter once it was run. The
 * place of seconds that are not known is empty, so that a time of day is none.
 */
function answerOf(step, text) {
  const parts = /^(\w+)(?:-(\d{0,5})(?:-([01]\d|2[0-3])([0-5]\d))?)?$/.exec(text ?? '');
  if (!parts) {
    return null;
  }
  const [, said, seconds, hour, minute] = parts;
  const guess = step.choice || !/^\d+$/.test(said) ? said : Number(said);
  if (!isGuess(step, guess)) {
    return null;
  }
  return {
    guess,
    ...(seconds ? { seconds: Number(seconds) } : {}),
    ...(hour ? { clock: `${hour}:${minute}` } : {}),
  };
}

function textOf({ guess, seconds, clock }) {
  const parts = [guess, seconds, clock?.replace(':', '')];
  const last = parts.findLastIndex((part) => part !== undefined);
  return parts.slice(0, last + 1).join('-');
}

/** The state that an address holds; parts that cannot be read are left out (see complaint). */
export function placeOf(hash, fresh) {
  const asked = new URLSearchParams(hash.replace(/^#/, '').slice(0, 2000));
  const place = { ...fresh, answers: {}, village: '' };
  if (PARTS.includes(asked.get('part'))) {
    place.part = asked.get('part');
  } else if (!asked.has('part') && asked.get('end') === '1') {
    place.part = 'end';
  }
  if (['en', 'zh'].includes(asked.get('language'))) {
    place.language = asked.get('language');
  }
  place.large = asked.get('large') === '1';
  for (const step of STEPS) {
    const answer = answerOf(step, asked.get(step.key));
    if (answer) {
      place.answers[step.key] = answer;
    }
  }
  if (gamesOf(asked.get('village') ?? '')) {
    place.village = asked.get('village');
  }
  return place;
}

/** Parts of an address that any state may have, and their values. */
const MARKS = { large: ['0', '1'], end: ['1'] };

/** What is wrong with an address, as a key of words: it was cut off, or has parts that were left out. */
export function complaint(hash, place) {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const made = new URLSearchParams(hashOf({ ...place, large: true }));
  const holds = STEPS.some(({ key }) => asked.has(key)) || asked.has('village');
  if (holds && asked.get('end') !== '1') {
    return 'lesson.cut';
  }
  const wrong = [...asked].some(([key, value]) => {
    return Object.hasOwn(MARKS, key) ? !MARKS[key].includes(value) : made.get(key) !== value;
  });
  return wrong ? 'lesson.unread' : null;
}

/** The address of a state, to be put after the #; by its end it is known not to be cut off. */
export function hashOf({ part, language, large, answers, village }) {
  const made = STEPS.filter(({ key }) => answers[key]?.guess !== undefined);
  const parts = {
    part,
    language,
    ...(large ? { large: 1 } : {}),
    ...Object.fromEntries(made.map(({ key }) => [key, textOf(answers[key])])),
    ...(village ? { village } : {}),
    ...(made.length > 0 || village ? { end: 1 } : {}),
  };
  return new URLSearchParams(parts).toString();
}
