import { fragment } from './address.js';

/** How long the month must rest before the address tells it. */
const REST_MS = 300;

/** The address in the browser's bar, which tells the state of the page. */
export class AddressBar {
  /**
   * Writes a state, at once unless only its month is new, which may go on; nothing of a state that an
   * address cannot give.
   *
   * @param own the name of the user's own file if it is open
   */
  write(state, own) {
    const text = fragment(state, own);
    const lasting = fragment({ ...state, month: 0 }, own);
    clearTimeout(this.writing);
    const write = () =>
      history.replaceState(null, '', text ? `#${text}` : location.pathname + location.search);
    if (this.lasting === lasting) {
      this.writing = setTimeout(write, REST_MS);
    } else {
      this.lasting = lasting;
      write();
    }
  }
}
