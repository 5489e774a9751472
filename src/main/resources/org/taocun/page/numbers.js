import { language, say } from './words.js';

const DIGITS = 3;

/** A number to a decimal, which numbers that stand beside each other share; exact if it has fewer. */
export function rounded(value, digits) {
  return value.toLocaleString('en', { maximumFractionDigits: digits }).replace('-', '−');
}

/** A typed number with the digits and signs that machines read: Chinese keyboards write full-width ones. */
export function typed(text) {
  return text.trim().replace(/[\uff0b-\uff0e\uff10-\uff19]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** A typed whole number from 0; null for any other text. */
export function wholeNumber(text) {
  return /^\d+$/.test(typed(text)) ? Number(typed(text)) : null;
}

/** A number in few digits, a dash for none. */
export function number(value) {
  if (value === null || value === undefined || Number.isNaN(value)) {
    return '–';
  }
  const size = Math.abs(value);
  const whole = size === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  return rounded(value, Math.max(0, Math.min(4, DIGITS - whole)));
}

/** A share between 0 and 1 in percent. */
export function percent(share) {
  return Number.isFinite(share) ? `${number(100 * share)}${language() === 'zh' ? '' : ' '}%` : '–';
}

/** Large amounts are told in millions, in Chinese in units of ten thousand. */
const LARGE = { en: 1e6, zh: 1e4 };

/** A value of a figure by its unit. */
export function amount(value, unit) {
  if (unit === 'share') {
    return percent(value);
  }
  return number(unit === 'large' ? value / LARGE[language()] : value);
}

/** The year and month (from 1) of a month of the run; month 0 is before the first. */
export function calendar(opened, month) {
  const since = opened.startYear * 12 + opened.startMonth - 1 + Math.max(0, month - 1);
  return { year: Math.floor(since / 12), month: (since % 12) + 1 };
}

/** The name of a month of the run. */
export function monthName(opened, month) {
  const at = calendar(opened, month);
  if (month === 0) {
    return say('month.start', at.year, at.month);
  }
  return say('month', at.year, language() === 'zh' ? at.month : say(`month.${at.month}`));
}

/** Whether two texts of a setting give the same value: numbers are compared as numbers. */
export function sameValue(one, other) {
  const [first, second] = [one, other].map((text) => (`${text ?? ''}`.trim() === '' ? Number.NaN : Number(text)));
  return one === other || first === second;
}
