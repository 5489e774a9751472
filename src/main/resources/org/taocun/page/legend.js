import { MAP, STATUS, roundUp, shade } from './colours.js';
import { el, fill, keepingFocus } from './dom.js';
import { MEASURES, mostSoFar } from './measures.js';
import { amount } from './numbers.js';
import { say } from './words.js';

const SHADES = 6;

function item(kind, colour, text) {
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
    const taobao = item('ring', MAP.taobao, say('legend.taobao'));
    const cluster = item('ring', MAP.cluster, say('legend.cluster'));
    keepingFocus(() =>
      fill(
        this.root,
        opened.detailed ? this.households(opened) : this.villages(measure, top),
        taobao,
        opened.villages > 1 ? cluster : null,
      ),
    );
  }

  households({ statuses }) {
    const kinds = { lapsed: 'ring', refused: 'cross' };
    return [
      statuses.map((status) => item(kinds[status] ?? 'dot', STATUS[status], say(`status.${status}`))),
      item('diamond', MAP.leader, say('legend.leader')),
      item('ring', MAP.circleSelling, say('legend.circle')),
      item('line', MAP.weak, say('legend.weak')),
    ];
  }

  villages(measure, top) {
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
    const [least, most] =
      measure.key === 'stage'
        ? [say('stage.none'), say('stage.cluster')]
        : [amount(0, measure.unit), say('legend.top', amount(top, measure.unit))];
    return [
      el('li', {}, el('label', { for: 'measure', text: say('legend.colour') }), select),
      el('li', {}, least, scale, most),
    ];
  }
}
