/** The states that were, for undo and redo. */
export class History {
  constructor(first) {
    this.past = [];
    this.now = first;
    this.future = [];
  }

  /** Takes a new state; what was undone is forgotten. */
  take(state) {
    if (JSON.stringify(state) !== JSON.stringify(this.now)) {
      this.past.push(this.now);
      this.now = state;
      this.future = [];
    }
  }

  /** Replaces the state that is, without a way back. */
  amend(state) {
    this.now = state;
  }

  undo() {
    return this.move(this.past, this.future);
  }

  redo() {
    return this.move(this.future, this.past);
  }

  move(from, to) {
    if (from.length === 0) {
      return null;
    }
    to.push(this.now);
    this.now = from.pop();
    return this.now;
  }
}
