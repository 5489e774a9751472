import { right, spread } from './outcomes.js';

/** The columns of the answers, on the page and in the file. */
export const COLUMNS = ['part', 'question', 'guess', 'outcome', 'low', 'high', 'lucks', 'secondsToGuess', 'clock'];

/** The row of a step for the teacher; what is not known yet is empty. */
export function stepRow(step, question, { guess = '', outcomes, seconds = '', clock = '' }) {
  const row = { part: step.key, question, guess, secondsToGuess: seconds, clock };
  if (!outcomes) {
    return row;
  }
  if (step.choice) {
    return { ...row, outcome: right(step, outcomes), lucks: outcomes[step.arms[0].key].length };
  }
  const all = outcomes[step.number];
  const { low, median, high } = spread(all);
  return { ...row, outcome: median, low, high, lucks: all.length };
}

/** A cell that spreadsheets read as it is meant: quoted if need be, and never a formula. */
export function cell(value) {
  const text = String(value ?? '');
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The answers as a table for spreadsheets, which need a mark to know UTF-8. */
export function answersCsv(rows) {
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((key) => row[key]))];
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
