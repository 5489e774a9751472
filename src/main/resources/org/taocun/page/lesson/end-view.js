import { button, el } from '../dom.js';
import { answerName } from './texts.js';
import { STEPS } from './steps.js';
import { answersCsv, stepRow } from './rows.js';
import { hand } from '../files.js';
import { say } from '../words.js';
import { table } from '../tables.js';

/** The last part: guesses beside outcomes, the worksheet, and the answers for the teacher. */
export class EndView {
  constructor(lesson) {
    this.lesson = lesson;
    const filled = el('input', {
      type: 'checkbox',
      id: 'filled',
      checked: lesson.filled,
      onchange: () => lesson.fillSheet(filled.checked),
    });
    this.root = el(
      'section',
      { is: 'words' },
      el('h2', { tabindex: -1, text: say('end.name') }),
      el('p', { text: say('end.intro') }),
      this.lost(),
      this.table(),
      el('h3', { text: say('end.answers') }),
      el('p', { text: say('end.private') }),
      button(say('end.csv'), () => this.save(), { id: 'csv', is: 'main-button' }),
      el('h3', { text: say('end.sheet') }),
      el('label', { is: 'option' }, filled, say('end.filled')),
      button(say('end.print'), () => print(), { id: 'print-sheet' }),
      el('h3', { text: say('end.again') }),
      button(say('end.forget'), () => lesson.again(), { id: 'again' }),
    );
  }

  /** The way to outcomes that a reload has lost. */
  lost() {
    const steps = this.lesson.lost();
    if (steps.length === 0) {
      return null;
    }
    const bar = el('progress', { max: 1, value: 0, 'aria-label': say('running'), hidden: true });
    const again = button(say('end.regain', steps.length), () => this.regain(again, bar), {
      id: 'regain',
      is: 'main-button',
    });
    return el('div', {}, el('p', { text: say('end.lost', steps.length) }), el('div', { is: 'row' }, again, bar));
  }

  regain(again, bar) {
    again.disabled = true;
    bar.hidden = false;
    this.lesson.regain((share) => (bar.value = share));
  }

  table() {
    const lines = STEPS.map((step) => {
      const { guess = '', outcome = '', low, high } = stepRow(step, '', this.lesson.answers[step.key]);
      const named = (answer) => (answer === '' ? '–' : answerName(step, answer));
      const range = low === undefined ? '' : ` ${say('end.range', named(low), named(high))}`;
      return [say(`${step.key}.name`), named(guess), named(outcome) + range];
    });
    const heads = ['start.part', 'table.guess', 'end.outcome'].map((key) => say(key));
    return table(say('end.table'), heads, lines, { is: 'plan' });
  }

  save() {
    hand('taocun-lesson.csv', answersCsv(this.lesson.rows()), 'text/csv;charset=utf-8');
  }
}
