import { el, write } from './dom.js';
import { say } from './words.js';
import { MapView } from './map-view.js';

/** A note without the line of a file that the reader of a page has not seen. */
function withoutPlace(note) {
  return note.replace(/^[^\s:]+:\d+:\d+: /, '');
}

/** The maps of the worlds side by side, each with its name, changes and count of sellers. */
export class Stage {
  constructor(worlds, chosen) {
    this.seats = worlds.map((world) => {
      const map = new MapView(world, chosen);
      const name = el('h2');
      const change = el('p', { is: 'change' });
      const count = el('p', { is: 'count' });
      const notes = el('p', { is: 'notes' });
      return {
        world,
        map,
        name,
        change,
        count,
        notes,
        root: el('section', { is: 'seat' }, name, change, count, notes, map.root),
      };
    });
    this.root = el(
      'div',
      { is: 'stage' },
      this.seats.map((seat) => seat.root),
    );
  }

  /** Shows a month of the worlds; returns what it says of them. */
  show(worlds, month, fatesAt, measure, chosen) {
    this.root.classList.toggle('two', worlds.length > 1);
    return this.seats.map((seat, n) => {
      seat.root.hidden = n >= worlds.length;
      if (seat.root.hidden) {
        return '';
      }
      const { world, name, changes, changed } = worlds[n];
      const at = Math.min(month, world.frames.last);
      const count = say(
        'count',
        world.figure('sellers', at).toLocaleString('en'),
        world.opened.households.toLocaleString('en'),
      );
      write(seat.name, worlds.length > 1 ? name : world.opened.title);
      write(seat.change, changes);
      seat.change.classList.toggle('same', !changed);
      write(seat.count, count);
      write(seat.notes, world.opened.notes.map(withoutPlace).join(say('changed.and')));
      seat.map.describe(count);
      seat.map.show(at, fatesAt, measure, chosen);
      return worlds.length > 1 ? say('count.of', name, count) : count;
    });
  }
}
