import { el } from '../dom.js';

/** The class as a village, to be mounted; answers() gives its rows for the teacher. */
export function classroom({ say }) {
  const root = el('section', { is: 'classroom' }, el('p', { text: say('classroom.soon') }));
  root.answers = () => [];
  return root;
}
