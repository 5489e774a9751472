import { button, el, fill, keepingFocus, write } from './dom.js';
import { householdAt, sizes } from './households.js';
import { monthName, wholeNumber } from './numbers.js';
import { refusals } from './engine.js';
import { say } from './words.js';
import { storyList } from './story-list.js';

/** After so many milliseconds it is said that an answer is being worked out. */
const SOON = 150;

/** What is known of the household or village that was chosen, and lists to choose from. */
export class FactsPanel {
  constructor(chosen) {
    this.choose = chosen;
    this.sought = false;
    this.facts = el('div', { is: 'known', 'aria-live': 'polite' });
    this.lists = el(
      'details',
      { is: 'lists', 'data-name': 'lists', ontoggle: () => this.list() },
      el('summary', { text: say('facts.list') }),
      (this.names = el('div', { is: 'scroll', tabindex: 0 })),
    );
    this.root = el(
      'section',
      { is: 'facts', 'aria-labelledby': 'facts-title' },
      el('h2', { id: 'facts-title', text: say('facts') }),
      this.facts,
      this.lists,
    );
    fill(this.facts, el('p', { text: say('facts.hint') }));
  }

  /** Shows the facts of a thing in a month; a question that waits is dropped for a newer one. */
  async show(worlds, thing, month) {
    this.worlds = worlds;
    if (this.listed !== worlds[0].world.opened) {
      keepingFocus(() => this.list());
    }
    const asked = {};
    this.asked = asked;
    if (!thing) {
      this.ready();
      fill(this.facts, el('p', { text: say('facts.hint') }));
      return;
    }
    const slow = setTimeout(() => this.wait(worlds[0].world.opened, month), SOON);
    await this.answered;
    if (this.asked !== asked) {
      clearTimeout(slow);
      return;
    }
    const answers = Promise.all(worlds.map(({ world }) => world.facts(thing, month)));
    this.answered = answers.catch(() => []);
    const known = await answers;
    const records = thing.household
      ? []
      : await Promise.all(worlds.map(({ world }) => world.story(thing.number)));
    clearTimeout(slow);
    if (this.asked === asked) {
      this.draw(worlds, known);
      this.tell(worlds, thing.number, month, records);
      this.bring();
    }
  }

  /** Once they were sought on the map, moves what scrolls no further than the facts need to be seen. */
  bring() {
    if (this.sought) {
      this.sought = false;
      this.facts.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Says that the facts of a month are being worked out; those of another one stay meanwhile. */
  wait(opened, month) {
    this.facts.classList.add('stale');
    this.facts.setAttribute('aria-busy', 'true');
    const text = say('facts.wait', monthName(opened, month));
    const note = this.facts.querySelector('.note');
    if (note) {
      write(note, text);
    } else {
      fill(this.facts, el('p', { is: 'note', text }));
    }
  }

  ready() {
    this.facts.classList.remove('stale');
    this.facts.removeAttribute('aria-busy');
  }

  /** Tells the story of a village in each world. */
  tell(worlds, village, month, records) {
    const stories = records.map((record, n) => [
      worlds.length > 1 ? el('h4', { text: worlds[n].name }) : null,
      storyList(worlds[n].world, village, Math.min(month, worlds[n].world.frames.last), record),
    ]);
    if (stories.length > 0) {
      this.facts.querySelector('table').before(
        el('h3', { text: say('story') }),
        el('div', { is: 'stories' }, stories.map((parts) => el('div', {}, parts))),
      );
    }
  }

  draw(worlds, answers) {
    this.ready();
    const [first] = answers;
    const names = el(
      'tr',
      {},
      el('td'),
      worlds.map(({ name }) => el('th', { scope: 'col', text: name })),
    );
    const rows = (first.facts ?? []).map(({ label }, n) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row', text: label }),
        answers.map((answer) => el('td', { text: answer.facts?.[n]?.value ?? '–' })),
      ),
    );
    const text = first.facts
      ? say('facts.at', monthName(worlds[0].world.opened, first.month))
      : refusals(first).join(' ');
    fill(
      this.facts,
      el('p', { is: 'note', text }),
      el('table', {}, el('tbody', {}, worlds.length > 1 ? names : null, rows)),
      button(say('facts.close'), () => this.choose(null)),
    );
  }

  /** The villages, and a field for the number of a household, for those who use no pointer. */
  list() {
    if (!this.lists.open || !this.worlds) {
      return;
    }
    const { opened } = this.worlds[0].world;
    this.listed = opened;
    const villages = opened.places.map((name, number) =>
      el(
        'li',
        {},
        button(name, () => this.choose({ household: false, number })),
      ),
    );
    fill(this.names, opened.detailed ? this.household() : null, el('ul', {}, villages));
  }

  /** A field for the number of a household in its village. */
  household() {
    const { opened, frames } = this.worlds[0].world;
    const home = el(
      'select',
      { id: 'household-village', 'aria-label': say('facts.village'), hidden: opened.villages < 2 },
      opened.places.map((name, v) => el('option', { value: v, text: name })),
    );
    const field = el('input', { type: 'text', inputmode: 'numeric', size: 7, id: 'household-number', value: '0' });
    const look = () => {
      const at = Number(home.value);
      const wanted = wholeNumber(field.value);
      const number = wanted === null ? null : householdAt(frames.at(0), at, wanted);
      if (number === null) {
        this.asked = null;
        const last = sizes(frames.at(0))[at] - 1;
        fill(this.facts, el('p', { text: say('facts.none', last, opened.places[at]) }));
      } else {
        this.choose({ household: true, number });
      }
    };
    return el(
      'p',
      { is: 'row' },
      el('label', { for: 'household-number', text: say('facts.household') }),
      home,
      field,
      button(say('facts.look'), look),
    );
  }
}
