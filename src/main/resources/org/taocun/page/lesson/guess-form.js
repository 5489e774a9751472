import { answerName } from './texts.js';
import { el } from '../dom.js';
import { wholeNumber } from '../numbers.js';
import { say } from '../words.js';

function ofNumber(step, most, guess, guessed) {
  const slider = el('input', {
    type: 'range',
    id: 'guess-slider',
    min: 0,
    max: most,
    step: 1,
    'aria-label': say('guess.slider', most),
  });
  const box = el('input', { type: 'text', id: 'guess', inputmode: 'numeric', autocomplete: 'off' });
  const refusal = el('p', { is: 'refusal', role: 'alert' });
  slider.value = guess ?? Math.round(most / 2);
  box.value = guess ?? '';
  slider.addEventListener('input', () => {
    box.value = slider.value;
    refusal.textContent = '';
    guessed(Number(slider.value));
  });
  box.addEventListener('input', () => {
    const value = wholeNumber(box.value);
    const fits = value !== null && value <= most;
    refusal.textContent = fits ? '' : say('guess.refused', most);
    if (fits) {
      slider.value = value;
    }
    guessed(fits ? value : undefined);
  });
  return [
    el('label', { for: 'guess', text: say('guess.number', most) }),
    el('div', { is: 'control' }, slider, box),
    refusal,
  ];
}

function ofChoice(step, guess, guessed) {
  return step.choice.map((key) =>
    el(
      'label',
      { is: 'option' },
      el('input', {
        type: 'radio',
        name: 'guess',
        id: `guess-${key}`,
        value: key,
        checked: guess === key,
        onchange: () => guessed(key),
      }),
      answerName(step, key),
    ),
  );
}

/** The question of a step and what takes its guess; guessed is told each guess, undefined for none. */
export function guessForm(step, most, { guess, locked }, guessed) {
  return el(
    'fieldset',
    { is: 'guess', disabled: locked },
    el('legend', { text: say(`${step.key}.question`) }),
    step.choice ? ofChoice(step, guess, guessed) : ofNumber(step, most, guess, guessed),
  );
}
