import { FATE, MAP, STATUS, shade } from './colours.js';
import { el, fill, keepingFocus } from './dom.js';
import { FATES } from './fates.js';
import { MEASURES, lastClass } from './measures.js';
import { amount } from './numbers.js';
import { say } from './words.js';

function entry(kind, colour, text) {
  return { kind, colour, text };
}

/** The name of a class of a measure. */
function nameOf({ key, unit, none, bounds, steps }, n) {
  if (steps) {
    return say(`${key}.${steps[n]}`);
  }
  const at = n - (none ? 2 : 1);
  const [from, to] = [at, at + 1].map((some) => amount(bounds[some] ?? 0, unit));
  if (at + 1 >= bounds.length) {
    return say('legend.top', from);
  }
  return at >= 0 ? say('legend.class', from, to) : say(none && n === 0 ? 'legend.none' : 'legend.under', to);
}

/** The classes of a measure, each with its colour and its name. */
export function classesOf(measure) {
  const last = lastClass(measure);
  return Array.from({ length: last + 1 }, (_, n) => entry('dot', shade(n / last), nameOf(measure, n)));
}

/** What the lines between households mean, of those that some map has. */
export function ties(layouts) {
  const strong = layouts.some(({ strongTies }) => strongTies.length > 0);
  return [
    ...(strong ? [entry('line', MAP.strong, say('legend.strong'))] : []),
    entry('line', MAP.weak, say('legend.weak')),
    entry('line', MAP.seller, say('legend.selling')),
  ];
}

function households(statuses, layouts, byFate) {
  const kinds = { lapsed: 'ring', refused: 'cross' };
  return [
    ...(byFate
      ? FATES.map((name) => entry('dot', FATE[name], say(`fate.${name}`)))
      : statuses.map((status) => entry(kinds[status] ?? 'dot', STATUS[status], say(`status.${status}`)))),
    ...(layouts.some(({ leaders }) => leaders?.includes(1)) ? [entry('diamond', MAP.leader, say('legend.leader'))] : []),
    ...(layouts.some(({ rings }) => rings.length > 0) ? [entry('ring', MAP.circleSelling, say('legend.circle'))] : []),
    ...ties(layouts),
  ];
}

function villages({ villages: count }) {
  const all = [entry('ring', MAP.taobao, say('legend.taobao'))];
  return count > 1 ? [...all, entry('ring', MAP.cluster, say('legend.cluster'))] : all;
}

/** What marks on the maps of worlds mean, for a picture that is saved: those of a scenario, as they were opened. */
export function entriesOf(worlds, measure, byFate) {
  const [opened] = worlds;
  const layouts = worlds.map(({ layout }) => layout);
  return [...(opened.detailed ? households(opened.statuses, layouts, byFate) : classesOf(measure)), ...villages(opened)];
}

function item({ kind, colour, text }) {
  const mark = el('span', { is: `mark ${kind}` });
  mark.style.color = colour;
  return el('li', {}, mark, text);
}

/** What maps are coloured by at first: a measure of villages, states of households. */
export function freshColouring() {
  return { measure: MEASURES[0], fates: false };
}

/** What the colours and forms of the map mean, and the choice of what is coloured by. */
export class Legend {
  constructor(colouring, changed) {
    this.colouring = colouring;
    this.changed = changed;
    this.root = el('ul', { is: 'legend', 'aria-label': say('legend') });
  }

  /** Shows the marks of worlds as they were opened; fates can be chosen where they are known. */
  show(worlds, fated = false) {
    const [{ detailed }] = worlds;
    const { measure } = this.colouring;
    const entries = entriesOf(worlds, measure, fated && this.colouring.fates);
    const key = JSON.stringify([fated, detailed, entries]);
    if (key === this.key) {
      return;
    }
    this.key = key;
    keepingFocus(() =>
      fill(
        this.root,
        fated ? this.switch() : null,
        detailed ? null : this.choice(measure),
        entries.map(item),
      ),
    );
  }

  /** The choice of states or fates of households. */
  switch() {
    const select = el(
      'select',
      {
        id: 'households-by',
        onchange: () => {
          this.colouring.fates = select.value === 'fate';
          this.changed();
        },
      },
      ['state', 'fate'].map((kind) => el('option', { value: kind, text: say(`legend.${kind}`) })),
    );
    select.value = this.colouring.fates ? 'fate' : 'state';
    return el('li', {}, el('label', { for: 'households-by', text: say('legend.households') }), select);
  }

  /** The choice of the measure by which villages are coloured. */
  choice(measure) {
    const choose = () => {
      this.colouring.measure = MEASURES.find((one) => one.key === select.value);
      this.changed();
    };
    const select = el(
      'select',
      { id: 'measure', onchange: choose },
      MEASURES.map((one) => el('option', { value: one.key, text: say(`measure.${one.key}`) })),
    );
    select.value = measure.key;
    return el('li', {}, el('label', { for: 'measure', text: say('legend.colour') }), select);
  }
}
