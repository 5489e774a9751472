import { FATE, MAP, SHADES, STATUS, roundUp, shade } from './colours.js';
import { el, fill, keepingFocus } from './dom.js';
import { FATES } from './fates.js';
import { MEASURES, mostSoFar } from './measures.js';
import { amount } from './numbers.js';
import { say } from './words.js';

function entry(kind, colour, text) {
  return { kind, colour, text };
}

/** The least and the most of a measure on the scale of colours. */
function ends({ measure, top }) {
  return [amount(0, measure.unit), say('legend.top', amount(top, measure.unit))];
}

/** The steps of a measure that has few, each with its colour and its name; none for one with a scale. */
export function stepsOf({ measure, top }) {
  const names = measure.steps ?? [];
  return names.map((name, n) => entry('dot', shade(n / top), say(`${measure.key}.${name}`)));
}

/** What the lines between households mean, of those that a map has. */
export function ties({ strongTies }) {
  const strong = strongTies.length > 0 ? [entry('line', MAP.strong, say('legend.strong'))] : [];
  return [...strong, entry('line', MAP.weak, say('legend.weak')), entry('line', MAP.seller, say('legend.selling'))];
}

function households({ statuses, layout }, byFate) {
  const kinds = { lapsed: 'ring', refused: 'cross' };
  return [
    ...(byFate
      ? FATES.map((name) => entry('dot', FATE[name], say(`fate.${name}`)))
      : statuses.map((status) => entry(kinds[status] ?? 'dot', STATUS[status], say(`status.${status}`)))),
    entry('diamond', MAP.leader, say('legend.leader')),
    entry('ring', MAP.circleSelling, say('legend.circle')),
    ...ties(layout),
  ];
}

function villages({ villages: count }) {
  const all = [entry('ring', MAP.taobao, say('legend.taobao'))];
  return count > 1 ? [...all, entry('ring', MAP.cluster, say('legend.cluster'))] : all;
}

/** What marks on a map mean, for a picture that is saved. */
export function entriesOf(opened, scale, byFate) {
  const [least, most] = ends(scale);
  const text = say('legend.scale', say(`measure.${scale.measure.key}`), least, most);
  const coloured = scale.measure.steps ? stepsOf(scale) : [{ kind: 'scale', text }];
  return [...(opened.detailed ? households(opened, byFate) : coloured), ...villages(opened)];
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

  /** The scale by which villages are coloured: the same for all worlds. */
  scale(worlds) {
    const { measure } = this.colouring;
    const most = worlds.map(({ world }) => mostSoFar(measure, world.frames, world.opened.villages));
    return { measure, top: measure.top ?? roundUp(Math.max(...most)) };
  }

  /** Shows the marks of worlds; fates can be chosen where they are known. */
  show(opened, { measure, top }, fated = false) {
    const byFate = fated && this.colouring.fates;
    const key = JSON.stringify([fated, entriesOf(opened, { measure, top }, byFate)]);
    if (key === this.key) {
      return;
    }
    this.key = key;
    keepingFocus(() =>
      fill(
        this.root,
        fated ? this.switch() : null,
        opened.detailed ? households(opened, byFate).map(item) : this.scaleOf(measure, top),
        villages(opened).map(item),
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

  scaleOf(measure, top) {
    const scale = el('span', { is: 'scale', 'aria-hidden': 'true' });
    for (let n = 0; n < SHADES; n++) {
      const box = el('span');
      box.style.background = shade(n / (SHADES - 1));
      scale.append(box);
    }
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
    const [least, most] = ends({ measure, top });
    return [
      el('li', {}, el('label', { for: 'measure', text: say('legend.colour') }), select),
      measure.steps ? stepsOf({ measure, top }).map(item) : el('li', {}, least, scale, most),
      measure.top ? null : el('li', { is: 'note', text: say('legend.lasting') }),
    ];
  }
}
