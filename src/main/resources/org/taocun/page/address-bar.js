import { fragment } from './address.js';

/** How long the state must rest before the address tells it. */
const REST_MS = 300;

/** The address in the browser's bar, which tells the state of the page. */
export class AddressBar {
  /** Writes a state, or nothing of one that an address cannot give; not at once, since it may go on. */
  write(state) {
    const text = state ? fragment(state) : '';
    clearTimeout(this.writing);
    this.writing = setTimeout(
      () => history.replaceState(null, '', text ? `#${text}` : location.pathname + location.search),
      REST_MS,
    );
  }
}
