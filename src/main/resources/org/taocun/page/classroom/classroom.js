import { el } from '../dom.js';

/** The class as a village: element to mount, answers() for the teacher, speak() after a change of language. */
export function classroom({ say }) {
  const element = el('section', { is: 'classroom' });
  const speak = () => (element.textContent = say('classroom.soon'));
  speak();
  return { element, answers: () => [], speak };
}
