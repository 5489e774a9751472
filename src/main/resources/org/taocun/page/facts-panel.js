import { button, el, fill } from './dom.js';
import { monthName } from './numbers.js';
import { say } from './words.js';

/** What is known of the household or village that was chosen, and lists to choose from. */
export class FactsPanel {
  constructor(chosen) {
    this.choose = chosen;
    this.facts = el('div', { is: 'known', 'aria-live': 'polite' });
    this.lists = el(
      'details',
      { is: 'lists', ontoggle: () => this.list() },
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

  /** Asks the worlds for the facts of a thing: they know them for the last month they reached. */
  async show(worlds, thing, month) {
    this.worlds = worlds;
    if (!thing) {
      fill(this.facts, el('p', { text: say('facts.hint') }));
      return;
    }
    const asked = {};
    this.asked = asked;
    const answers = await Promise.all(
      worlds.map(({ world }) => world.client.ask('facts', thing.household, thing.number)),
    );
    if (this.asked !== asked) {
      return;
    }
    const [first] = answers;
    const head =
      worlds.length > 1
        ? [
            el(
              'tr',
              {},
              el('td'),
              worlds.map(({ name }) => el('th', { scope: 'col', text: name })),
            ),
          ]
        : [];
    const rows = (first.facts ?? []).map(({ label }, n) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row', text: label }),
        answers.map((answer) => el('td', { text: answer.facts?.[n]?.value ?? '–' })),
      ),
    );
    const { world } = worlds[0];
    fill(
      this.facts,
      el('p', {
        is: 'note',
        text: say(
          world.frames.last > month ? 'facts.later' : 'facts.at',
          monthName(world.opened, world.frames.last),
        ),
      }),
      el('table', {}, el('tbody', {}, head, rows)),
      button(say('facts.close'), () => this.choose(null)),
    );
  }

  /** The villages, and a field for the number of a household, for those who use no pointer. */
  list() {
    if (!this.lists.open || !this.worlds) {
      return;
    }
    const { opened } = this.worlds[0].world;
    const villages = opened.places.map((name, number) =>
      el(
        'li',
        {},
        button(name, () => this.choose({ household: false, number })),
      ),
    );
    const field = el('input', {
      type: 'number',
      id: 'household-number',
      min: 1,
      max: opened.households,
      value: 1,
    });
    const look = () => {
      const number = Number(field.value);
      if (Number.isInteger(number) && number >= 1 && number <= opened.households) {
        this.choose({ household: true, number: number - 1 });
      } else {
        fill(this.facts, el('p', { text: say('facts.none', opened.households) }));
      }
    };
    const household = opened.detailed
      ? el(
          'p',
          { is: 'row' },
          el('label', { for: 'household-number', text: say('facts.household') }),
          field,
          button(say('facts.look'), look),
        )
      : null;
    fill(this.names, household, el('ul', {}, villages));
  }
}
