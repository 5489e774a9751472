import { el, write } from './dom.js';
import { FEWEST_PAIRS, interval } from './difference.js';
import { monthName, number } from './numbers.js';
import { paragraph, say } from './words.js';
import { pairs } from './traces.js';

const FIGURE = 'sellers';

/** What is left of a work, in words; empty where that is not known. */
export function timeLeft(seconds) {
  if (!(seconds > 0)) {
    return '';
  }
  return seconds < 90
    ? say('left.seconds', Math.max(5, 5 * Math.round(seconds / 5)))
    : say('left.minutes', Math.round(seconds / 60));
}

function mean(values) {
  return interval(values).mean;
}

/** The difference of two worlds in their last month, in sentences. */
export function answerOf(sides, opened, goal, seconds) {
  const { count, left, right } = pairs(FIGURE, sides);
  const more = count < goal ? say('answer.soFar', count, goal, timeLeft(seconds)) : '';
  if (count < 2) {
    return say('answer.wait', goal, timeLeft(seconds));
  }
  const last = (runs) => runs.map((run) => run.at(-1));
  const [lefts, rights] = [last(left), last(right)];
  const { mean: by, low, high } = interval(lefts.map((value, n) => rights[n] - value));
  if (by === 0 && low === high) {
    return paragraph([say('answer.nothing', count), more]);
  }
  const [from, to] = by > 0 ? [low, high] : [-high, -low];
  const few = count < FEWEST_PAIRS;
  const said = say(
    `answer.${by > 0 ? 'more' : 'fewer'}${few ? '.few' : ''}`,
    monthName(opened, opened.months),
    number(Math.abs(by)),
    number(mean(rights)),
    number(mean(lefts)),
    ...(few ? [count] : [number(from), number(to), count]),
  );
  const sure = low > 0 || high < 0 ? 'answer.sure' : 'answer.luck';
  return paragraph([said, few ? say('difference.few', count) : say(sure), more]);
}

/** The answer of two worlds that differ, above their maps. */
export class Answer {
  constructor() {
    this.question = el('h2', {});
    this.text = el('p', {});
    this.root = el(
      'section',
      { is: 'answer', 'aria-label': say('answer'), hidden: true },
      this.question,
      this.text,
    );
  }

  /** Shows what is known, under the question if a ready one was asked; nothing of one world. */
  show(question, sides, opened, goal, seconds) {
    this.root.hidden = sides.length < 2;
    this.question.hidden = !question;
    if (!this.root.hidden) {
      write(this.question, question ? say(`ask.${question.key}`) : '');
      write(this.text, answerOf(sides, opened, goal, seconds));
    }
  }
}
