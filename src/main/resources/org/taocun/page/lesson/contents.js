import { button, el, fill } from '../dom.js';
import { PARTS } from './steps.js';
import { partName } from './texts.js';
import { say } from '../words.js';

/** The parts of the lesson by their numbers, the present one marked. */
export class Contents {
  constructor(lesson) {
    this.lesson = lesson;
    this.buttons = new Map(PARTS.map((part) => [part, this.button(part)]));
    PARTS.forEach((part) => this.mark(part));
    const items = [...this.buttons.values()].map((one) => el('li', {}, one));
    this.root = el('nav', { is: 'parts', 'aria-label': say('lesson.parts') }, el('ol', {}, items));
  }

  button(part) {
    return button('', () => this.lesson.change({ part }), {
      id: `part-${part}`,
      title: partName(part),
      'aria-current': part === this.lesson.place.part ? 'step' : false,
    });
  }

  /** Marks a part that has been run. */
  mark(part) {
    const ran = !!this.lesson.answers[part]?.outcomes;
    const number = PARTS.indexOf(part);
    const name = say('lesson.part', number, say(`${part}.name`));
    const shown = this.buttons.get(part);
    fill(shown, String(number), ran ? el('span', { is: 'ran', 'aria-hidden': 'true', text: '✓' }) : null);
    shown.setAttribute('aria-label', ran ? say('lesson.ran', name) : name);
  }
}
