import { el } from './dom.js';
import { monthName, percent } from './numbers.js';
import { nameOf } from './lever.js';
import { say } from './words.js';
import { storyOf } from './story.js';

/** Words of the keys that the record of a village has. */
const OUTSIDE = ['policy', 'policyEnds', 'money', 'shock', 'shockEnds', 'push', 'association', 'organisation'];

/** Sellers whom a household knew when it began to sell, in words. */
function known(places, { known: some, others }) {
  const names = some.map(({ village, number, tie }) => say(`story.tie.${tie}`, say('tip.of', number, places[village])));
  const named = names.join(say('story.comma'));
  return others > 0 ? say('story.others', named, others) : named;
}

function entry(places, first) {
  if (!first?.motive || first.motive === 'pioneer') {
    return '';
  }
  const household = first.household.split('/').at(-1);
  if (first.motive !== 'herding') {
    return say(`story.motive.${first.motive}`, household);
  }
  if (first.known.length > 0) {
    return say('story.motive.known', household, known(places, first));
  }
  const tie = ['strong', 'weak'].find((one) => first[one] > 0);
  return tie ? say(`story.motive.${tie}`, household, percent(first[tie])) : say('story.motive.herding', household);
}

function sentence(opened, { month, key, values = [], names, entry: first, name }) {
  const when = monthName(opened, month);
  if (names) {
    return say(`story.${key}`, names.join(say('story.comma')));
  }
  if (OUTSIDE.includes(key)) {
    return say(`story.${key}`, when, nameOf(name));
  }
  return [say(`story.${key}`, when, ...values), first && key === 'first' ? entry(opened.places, first) : '']
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
