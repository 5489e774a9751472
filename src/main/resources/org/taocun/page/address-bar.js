import { fragment } from './address.js';

/** The least time between two months that the address tells: browsers refuse many changes in a short time. */
const REST_MS = 500;

/** The address in the browser's bar, which tells the state of the page. */
export class AddressBar {
  /**
   * Writes a state, at once unless only its month is new, which may go on; nothing of a state that an
   * address cannot give.
   *
   * @param own the name of the user's own file if it is open
   */
  write(state, own) {
    this.text = fragment(state, own);
    const lasting = fragment({ ...state, month: 0 }, own);
    if (this.lasting !== lasting) {
      this.lasting = lasting;
      this.tell();
    } else {
      this.writing ??= setTimeout(() => this.tell(), REST_MS);
    }
  }

  tell() {
    clearTimeout(this.writing);
    this.writing = null;
    history.replaceState(null, '', this.text ? `#${this.text}` : location.pathname + location.search);
  }
}
