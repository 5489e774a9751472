import { answerName, armName, counted } from './texts.js';
import { compared, spread } from './outcomes.js';
import { el } from '../dom.js';
import { picture } from './dots.js';
import { say } from '../words.js';
import { scrolled, stacked } from '../tables.js';

/** The arms in figures; the guess where it was a number. */
function figures(step, { guess, outcomes, money }) {
  const [first] = step.arms;
  const paid = step.arms.some(({ key }) => money[key].some((yuan) => yuan > 0));
  const heads = ['table.arm', 'table.guess', 'table.low', 'table.median', 'table.high', 'table.difference'];
  const lines = step.arms.map(({ key }) => {
    const { low, median, high } = spread(outcomes[key]);
    const difference = key === first.key ? '' : signed(compared(outcomes[first.key], outcomes[key]).median);
    const guessed = step.number === key ? counted(guess) : '';
    return [
      armName(step, key),
      ...(step.number ? [guessed] : []),
      ...[low, median, high].map(counted),
      difference,
      ...(paid ? [counted(Math.round(spread(money[key]).median))] : []),
    ];
  });
  const asked = heads.filter((key) => step.number || key !== 'table.guess');
  const shown = [...asked, ...(paid ? ['table.money'] : [])];
  return stacked(say(`${step.key}.counted`), shown.map((key) => say(key)), lines);
}

function signed(value) {
  return value > 0 ? `+${counted(value)}` : counted(value);
}

/** All lucks, arm by arm. */
function everyLuck(step, outcomes) {
  const lucks = outcomes[step.arms[0].key].map((_, luck) => [
    String(luck + 1),
    ...step.arms.map(({ key }) => counted(outcomes[key][luck])),
  ]);
  const heads = [say('luck'), ...step.arms.map(({ key }) => armName(step, key))];
  return el(
    'details',
    { is: 'note', 'data-name': 'all' },
    el('summary', { text: say('table.all') }),
    scrolled(say('table.all'), heads, lucks),
  );
}

/** The outcomes of a step as a picture and as tables, the guess beside them. */
export function outcomeParts(step, of, answer) {
  const { guess, outcomes } = answer;
  const rows = step.arms.map(({ key }) => ({
    name: armName(step, key),
    values: outcomes[key],
    guess: step.number === key ? guess : undefined,
    chosen: step.choice?.includes(key) && key === guess,
  }));
  const guessed = say('dots.guess', answerName(step, guess));
  const drawn = picture(rows, of, say(`${step.key}.counted`), guessed);
  const note = el('p', { is: 'note', text: say('table.note') });
  return [drawn, figures(step, answer), note, everyLuck(step, outcomes)];
}
