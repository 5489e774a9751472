import { PARTS, minutes } from './steps.js';
import { button, el } from '../dom.js';
import { partName } from './texts.js';
import { say } from '../words.js';
import { table } from '../tables.js';

/** The first part: what the lesson is, its plan in minutes, and a village that moves. */
export function startView(lesson) {
  const { stage } = lesson;
  const all = PARTS.reduce((sum, part) => sum + minutes(part), 0);
  const lines = PARTS.map((part) => [partName(part), minutes(part)]);
  const heads = [say('start.part'), say('start.minutes')];
  const plan = table(say('start.plan', all), heads, lines, { is: 'plan' });
  const root = el(
    'section',
    { is: 'halves' },
    el(
      'div',
      { is: 'words' },
      el('h2', { tabindex: -1, text: say('start.name') }),
      ['start.intro', 'start.how', 'start.private'].map((key) => el('p', { text: say(key) })),
    ),
    el('div', { is: 'picture' }, stage.root),
    el(
      'div',
      { is: 'words' },
      plan,
      el(
        'details',
        { is: 'note', 'data-name': 'teacher' },
        el('summary', { text: say('teacher') }),
        el(
          'ul',
          {},
          ['start.teacher.1', 'start.teacher.2', 'start.teacher.3', 'start.teacher.4'].map((key) =>
            el('li', { text: say(key) }),
          ),
        ),
        button(say('end.print'), () => print(), { id: 'print-sheet' }),
      ),
    ),
  );
  const village = { scenario: 'shaji.yaml', sets: {}, luck: 0, text: say('start.map') };
  return { root, shown: () => stage.play(village) };
}
