import { el } from './dom.js';

function line(head, cells) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row', text: head }),
    cells.map((text) => el('td', { text })),
  );
}

/** A table with its heads; a row is a head and its cells. */
export function table(caption, heads, rows, properties = {}) {
  return el(
    'table',
    properties,
    el('caption', { text: caption }),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        heads.map((text) => el('th', { scope: 'col', text })),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map(([head, ...cells]) => line(head, cells)),
    ),
  );
}

/** A table that scrolls within its width. */
export function scrolled(caption, heads, rows) {
  const region = { is: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption };
  return el('div', region, table(caption, heads, rows));
}
