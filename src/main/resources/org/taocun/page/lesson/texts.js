import { PARTS } from './steps.js';
import { rounded } from '../numbers.js';
import { say } from '../words.js';

/** A number of households or lucks: exact, the middle of two included, so that all have one grain. */
export function counted(value) {
  return rounded(value, 1);
}

/** The name of a part with its number, if it has one. */
export function partName(part) {
  const at = PARTS.indexOf(part);
  const name = say(`${part}.name`);
  return at === 0 || at === PARTS.length - 1 ? name : say('lesson.part', at, name);
}

/** A key of words and its values as a sentence; values are numbers, answers or arms of a step. */
export function sentence(step, [key, ...values]) {
  return say(
    key,
    ...values.map((value) => {
      if (value.word) {
        return answerName(step, value.word);
      }
      return value.arm ? armName(step, value.arm) : counted(value);
    }),
  );
}

/** The name of an arm of a step. */
export function armName(step, arm) {
  return say(`${step.key}.arm.${arm}`);
}

/** A guess or an outcome in words: a number, or the name of a choice. */
export function answerName(step, answer) {
  return step.choice ? say(`${step.key}.choice.${answer}`) : counted(answer);
}
