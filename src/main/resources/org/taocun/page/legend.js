import {MAP, STATUS, roundUp, shade} from './colours.js';
import {el, fill} from './dom.js';
import {percent} from './numbers.js';
import {say} from './words.js';

const SHADES = 6;

function item(kind, colour, text) {
  const mark = el('span', { is: `mark ${kind}` });
  mark.style.color = colour;
  return el('li', {}, mark, text);
}

/** What the colours and forms of the map mean. */
export class Legend {
  constructor() {
    this.root = el('ul', { is: 'legend', 'aria-label': say('legend') });
  }

  show(opened, most) {
    const top = roundUp(most);
    const key = `${opened.detailed} ${opened.villages > 1} ${top}`;
    if (key === this.key) {
      return;
    }
    this.key = key;
    const taobao = item('ring', MAP.taobao, say('legend.taobao'));
    const cluster = item('ring', MAP.cluster, say('legend.cluster'));
    if (opened.detailed) {
      const statuses = opened.statuses.map((status) => item(status === 'lapsed' ? 'ring' : status === 'refused' ? 'cross' : 'dot', STATUS[status], say(`status.${status}`)));
      fill(this.root, statuses, item('diamond', MAP.leader, say('legend.leader')), item('ring', MAP.circleSelling, say('legend.circle')), item('line', MAP.weak, say('legend.weak')), taobao);
      return;
    }
    const scale = el('span', { is: 'scale', 'aria-hidden': 'true' });
    for (let n = 0; n < SHADES; n++) {
      const box = el('span');
      box.style.background = shade(n / (SHADES - 1));
      scale.append(box);
    }
    fill(this.root, el('li', {}, `${say('legend.share')} 0`, scale, percent(top)), taobao, cluster);
  }
}
