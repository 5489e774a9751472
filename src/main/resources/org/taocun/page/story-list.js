import { el } from './dom.js';
import { monthName } from './numbers.js';
import { say } from './words.js';
import { storyOf } from './story.js';

/** Words of the keys that the record of a village has. */
const OUTSIDE = ['policy', 'policyEnds', 'shock', 'shockEnds', 'push', 'association', 'organisation'];

function entry(first) {
  if (!first?.motive || first.motive === 'pioneer') {
    return '';
  }
  return say(`story.motive.${first.motive}`, first.household.split('/').at(-1));
}

function sentence(opened, { month, key, values = [], names, entry: first, name }) {
  const when = monthName(opened, month);
  if (names) {
    return say(`story.${key}`, names.join(say('story.comma')));
  }
  if (OUTSIDE.includes(key)) {
    return say(`story.${key}`, when, name);
  }
  return [say(`story.${key}`, when, ...values), first && key === 'first' ? entry(first) : '']
    .filter((part) => part)
    .join(say('story.join'));
}

/** The story of a village up to a month, a sentence a line. */
export function storyList(world, v, month, record) {
  const told = storyOf(world, v, month, record);
  return el(
    'ol',
    { is: 'story' },
    told.map((one) => el('li', { text: sentence(world.opened, one) })),
  );
}
