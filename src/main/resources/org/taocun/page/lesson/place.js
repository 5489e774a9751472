import { MEASURES, PARTS, STEPS } from './steps.js';

/** The state with which a lesson begins. */
export function freshPlace(language) {
  return { part: PARTS[0], language, large: false, guesses: {}, ran: [] };
}

/** Whether a guess can have been made in a step. */
export function isGuess(step, guess) {
  if (step.choice) {
    return step.choice.includes(guess);
  }
  return Number.isInteger(guess) && guess >= 0 && guess <= MEASURES[step.measure].of;
}

/** The state that an address holds; parts that cannot be read are left out (see unread). */
export function placeOf(hash, fresh) {
  const asked = new URLSearchParams(hash.replace(/^#/, '').slice(0, 2000));
  const place = { ...fresh, guesses: {}, ran: [] };
  if (PARTS.includes(asked.get('part'))) {
    place.part = asked.get('part');
  }
  if (['en', 'zh'].includes(asked.get('language'))) {
    place.language = asked.get('language');
  }
  place.large = asked.get('large') === '1';
  for (const step of STEPS) {
    const text = asked.get(step.key);
    const guess = step.choice || !/^\d+$/.test(text ?? '') ? text : Number(text);
    if (isGuess(step, guess)) {
      place.guesses[step.key] = guess;
    }
  }
  const ran = (asked.get('ran') ?? '').split('.');
  place.ran = STEPS.map(({ key }) => key).filter((key) => ran.includes(key) && key in place.guesses);
  return place;
}

/** Whether an address has parts that were left out. */
export function unread(hash, place) {
  const made = new URLSearchParams(hashOf({ ...place, large: true }));
  return [...new URLSearchParams(hash.replace(/^#/, ''))].some(([key, value]) => {
    const known = made.get(key);
    return key === 'large' ? !['0', '1'].includes(value) : known === null || known !== value;
  });
}

/** The address of a state, to be put after the #. */
export function hashOf({ part, language, large, guesses, ran }) {
  const made = Object.entries(guesses).filter(([, guess]) => guess !== undefined);
  const parts = {
    part,
    language,
    ...(large ? { large: 1 } : {}),
    ...Object.fromEntries(made),
    ...(ran.length > 0 ? { ran: ran.join('.') } : {}),
  };
  return new URLSearchParams(parts).toString();
}
