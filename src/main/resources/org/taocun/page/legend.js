import { MAP, SHADES, STATUS, roundUp, shade } from './colours.js';
import { el, fill, keepingFocus } from './dom.js';
import { MEASURES, mostSoFar } from './measures.js';
import { amount } from './numbers.js';
import { say } from './words.js';

function entry(kind, colour, text) {
  return { kind, colour, text };
}

/** The least and the most of a measure on the scale of colours. */
function ends({ measure, top }) {
  return measure.key === 'stage'
    ? [say('stage.none'), say('stage.cluster')]
    : [amount(0, measure.unit), say('legend.top', amount(top, measure.unit))];
}

function households({ statuses }) {
  const kinds = { lapsed: 'ring', refused: 'cross' };
  return [
    ...statuses.map((status) => entry(kinds[status] ?? 'dot', STATUS[status], say(`status.${status}`))),
    entry('diamond', MAP.leader, say('legend.leader')),
    entry('ring', MAP.circleSelling, say('legend.circle')),
    entry('line', MAP.weak, say('legend.weak')),
  ];
}

function villages({ villages: count }) {
  const all = [entry('ring', MAP.taobao, say('legend.taobao'))];
  return count > 1 ? [...all, entry('ring', MAP.cluster, say('legend.cluster'))] : all;
}

/** What marks on a map mean, for a picture that is saved. */
export function entriesOf(opened, scale) {
  const [least, most] = ends(scale);
  const text = say('legend.scale', say(`measure.${scale.measure.key}`), least, most);
  return [...(opened.detailed ? households(opened) : [{ kind: 'scale', text }]), ...villages(opened)];
}

function item({ kind, colour, text }) {
  const mark = el('span', { is: `mark ${kind}` });
  mark.style.color = colour;
  return el('li', {}, mark, text);
}

/** What the colours and forms of the map mean. */
export class Legend {
  constructor(changed) {
    this.changed = changed;
    this.measure = MEASURES[0];
    this.root = el('ul', { is: 'legend', 'aria-label': say('legend') });
  }

  /** The scale by which villages are coloured: the same for all worlds. */
  scale(worlds) {
    const most = worlds.map(({ world }) => mostSoFar(this.measure, world.frames, world.opened.villages));
    return { measure: this.measure, top: this.measure.top ?? roundUp(Math.max(...most)) };
  }

  show(opened, { measure, top }) {
    const key = `${opened.detailed} ${measure.key} ${top}`;
    if (key === this.key) {
      return;
    }
    this.key = key;
    keepingFocus(() =>
      fill(
        this.root,
        opened.detailed ? households(opened).map(item) : this.scaleOf(measure, top),
        villages(opened).map(item),
      ),
    );
  }

  scaleOf(measure, top) {
    const scale = el('span', { is: 'scale', 'aria-hidden': 'true' });
    for (let n = 0; n < SHADES; n++) {
      const box = el('span');
      box.style.background = shade(n / (SHADES - 1));
      scale.append(box);
    }
    const choose = () => {
      this.measure = MEASURES.find((one) => one.key === select.value);
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
      el('li', {}, least, scale, most),
    ];
  }
}
