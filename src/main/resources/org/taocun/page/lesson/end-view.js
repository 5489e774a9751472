import { COLUMNS, answersCsv } from './rows.js';
import { answerName, counted } from './texts.js';
import { button, el, fill, keepingFocus } from '../dom.js';
import { STEPS } from './steps.js';
import { hand } from '../files.js';
import { say } from '../words.js';
import { stacked } from '../tables.js';

function cellText(value) {
  return typeof value === 'number' ? counted(value) : (value ?? '');
}

/** The last part: guesses beside outcomes, the worksheet, and the answers for the teacher. */
export class EndView {
  constructor(lesson) {
    this.lesson = lesson;
    this.answers = el('div', { is: 'answers' });
    const filled = el('input', {
      type: 'checkbox',
      id: 'filled',
      checked: lesson.filled,
      onchange: () => lesson.fillSheet(filled.checked),
    });
    this.root = el(
      'section',
      { is: 'words end' },
      el('h2', { tabindex: -1, text: say('end.name') }),
      el('p', { text: say('end.intro') }),
      this.answers,
      el('h3', { text: say('end.answers') }),
      el('p', { text: say('end.private') }),
      button(say('end.csv'), () => this.save(), { id: 'csv', is: 'main-button' }),
      el('h3', { text: say('end.sheet') }),
      el('label', { is: 'option' }, filled, say('end.filled')),
      button(say('end.print'), () => print(), { id: 'print-sheet' }),
      el('h3', { text: say('end.again') }),
      button(say('end.forget'), () => lesson.again(), { id: 'again' }),
    );
    this.table();
  }

  /** The rows of the file that is saved, in words. */
  table() {
    const { lesson } = this;
    const lines = lesson.rows().map((row) => {
      const step = STEPS.find(({ key }) => key === row.part);
      const worded = (value) => (step && value !== undefined && value !== '' ? answerName(step, value) : value);
      const shown = { ...row, part: say(`${row.part}.name`), guess: worded(row.guess), outcome: worded(row.outcome) };
      return COLUMNS.map((key) => cellText(shown[key]));
    });
    fill(this.answers, stacked(say('end.table'), COLUMNS.map((key) => say(`end.head.${key}`)), lines));
  }

  /** An outcome has come in. */
  arrived() {
    keepingFocus(() => this.table());
  }

  save() {
    hand('taocun-lesson.csv', answersCsv(this.lesson.rows()), 'text/csv;charset=utf-8');
  }
}
