import { el, fill } from './dom.js';
import { FATE } from './colours.js';
import { FATES, counted, fates } from './fates.js';
import { number } from './numbers.js';
import { say } from './words.js';

/** The households of two worlds that sell in a month, as bits; null if households are not known. */
function selling(world, month) {
  const { statuses } = world.frames.at(month);
  const seller = world.opened.statuses.indexOf('seller');
  return statuses ? Array.from(statuses, (status) => status === seller) : null;
}

/** The fates of the households of two worlds in a month; null if households are not known. */
export function fatesOf(worlds, month) {
  if (worlds.length < 2) {
    return null;
  }
  const [left, right] = worlds.map(({ world }) => selling(world, month));
  return left && right && left.length === right.length ? fates(left, right) : null;
}

function swatch(colour) {
  const mark = el('span', { is: 'swatch' });
  mark.style.background = colour;
  return mark;
}

/** How a run ended: the fates of households and the fingerprints of finished runs. */
export class Outcome {
  constructor() {
    this.root = el('section', { is: 'outcome', 'aria-label': say('outcome') });
  }

  show(worlds, all) {
    const parts = [];
    if (worlds.length > 1) {
      parts.push(el('h2', { text: say('fates') }));
      const counts = all ? counted(all) : null;
      parts.push(
        counts
          ? el(
              'ul',
              { is: 'fates' },
              FATES.map((name) =>
                el('li', {}, swatch(FATE[name]), say('fate.line', number(counts[name]), say(`fate.${name}`))),
              ),
            )
          : el('p', { text: say('fates.none') }),
      );
    }
    for (const { world, name } of worlds) {
      if (world.finished?.fingerprint) {
        const text = worlds.length > 1 ? say('fingerprint.of', name) : say('fingerprint');
        parts.push(
          el('p', { is: 'fingerprint' }, `${text} `, el('code', { text: world.finished.fingerprint })),
        );
      }
    }
    const key = parts.map((part) => part.textContent).join('|');
    if (key !== this.key) {
      this.key = key;
      fill(this.root, parts);
    }
  }
}
