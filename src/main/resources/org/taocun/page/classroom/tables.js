import { el } from '../dom.js';

/** A table that scrolls within its width; a row is a head and its cells. */
export function table(caption, heads, rows) {
  return el(
    'div',
    { is: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    el(
      'table',
      {},
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
        rows.map(([head, ...cells]) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row', text: head }),
            cells.map((text) => el('td', { text })),
          ),
        ),
      ),
    ),
  );
}
