/** What of a page scrolls of its own. */
const SCROLLING = 'main, aside, .scroll';

/** A name for what scrolls that its successor has, too: its place among its like. */
function named(root) {
  return [...root.querySelectorAll(SCROLLING)].map((one, n) => [`${one.tagName}.${one.className} ${n}`, one]);
}

/** The names of what has been opened below an element. */
export function openedIn(root) {
  return new Set([...root.querySelectorAll('details[data-name][open]')].map((one) => one.dataset.name));
}

/** Opens again what had been opened. */
export function reopen(root, names) {
  root.querySelectorAll('details[data-name]').forEach((one) => (one.open = one.open || names.has(one.dataset.name)));
}

/** What a reader has opened and where they are on the page, to be found again once it is made anew. */
export class Seen {
  constructor(root) {
    this.root = root;
    this.opened = openedIn(root);
    this.across = scrollY;
    this.scrolled = new Map(named(root).map(([name, one]) => [name, one.scrollTop]));
  }

  /** Brings it back as far as the page is there. */
  restore() {
    reopen(this.root, this.opened);
    for (const [name, one] of named(this.root)) {
      one.scrollTop = this.scrolled.get(name) ?? 0;
    }
    scrollTo(scrollX, this.across);
  }
}
