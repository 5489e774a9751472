import { MEASURES, STEPS, minutes } from './steps.js';
import { answerName, partName } from './texts.js';
import { el } from '../dom.js';
import { say } from '../words.js';
import { stepRow } from './rows.js';

function field(label, text) {
  return el('p', { is: 'line' }, el('span', { text: label }), el('span', { is: 'rule', text }));
}

function asked(lesson, step) {
  const { guess, outcome } = lesson.filled ? stepRow(step, '', lesson.answers[step.key]) : {};
  const named = (answer) => (answer === undefined || answer === '' ? '' : answerName(step, answer));
  const choices = step.choice?.map((key) => answerName(step, key)).join(say('sheet.or'));
  return el(
    'section',
    { is: 'asked' },
    el('h3', { text: say('sheet.part', partName(step.key), minutes(step.key)) }),
    el('p', { text: say(`${step.key}.question`) }),
    choices ? el('p', { is: 'note', text: choices }) : null,
    el(
      'div',
      { is: 'lines' },
      field(step.choice ? say('sheet.guess') : say('sheet.guessOf', MEASURES[step.measure].of), named(guess)),
      field(say(step.choice ? 'sheet.answer' : 'sheet.outcome'), named(outcome)),
    ),
    field(say('sheet.why'), ''),
    field('', ''),
  );
}

/** The sheet that is printed: every question with lines for guess, outcome and why. */
export function worksheet(lesson) {
  return [
    el('h2', { text: say('sheet.title') }),
    el('p', { text: say('sheet.how') }),
    STEPS.map((step) => asked(lesson, step)),
    el(
      'section',
      { is: 'asked' },
      el('h3', { text: partName('village') }),
      field(say('sheet.class'), ''),
      field('', ''),
    ),
    el('section', { is: 'asked' }, field(say('sheet.surprise'), ''), field('', '')),
  ];
}
