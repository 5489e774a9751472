import { el } from './dom.js';

function line(heads, [head, ...cells]) {
  return el(
    'tr',
    { role: 'row' },
    el('th', { scope: 'row', role: 'rowheader', text: head }),
    cells.map((text, n) => el('td', { role: 'cell', 'data-head': heads[n + 1], text })),
  );
}

/** A table with its heads; a row is a head and its cells. Roles are said, since styles may take them away. */
export function table(caption, heads, rows, properties = {}) {
  return el(
    'table',
    { role: 'table', ...properties },
    el('caption', { text: caption }),
    el(
      'thead',
      { role: 'rowgroup' },
      el(
        'tr',
        { role: 'row' },
        heads.map((text) => el('th', { scope: 'col', role: 'columnheader', text })),
      ),
    ),
    el(
      'tbody',
      { role: 'rowgroup' },
      rows.map((row) => line(heads, row)),
    ),
  );
}

/** A table that scrolls within its width. */
export function scrolled(caption, heads, rows, properties) {
  const region = { is: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption };
  return el('div', region, table(caption, heads, rows, properties));
}

/** A table whose rows stand as lists of heads and cells where the screen is narrow. */
export function stacked(caption, heads, rows) {
  return scrolled(caption, heads, rows, { is: 'stacked' });
}
