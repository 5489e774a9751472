import { button, el, fill, keepingFocus } from './dom.js';
import { openedIn, reopen } from './seen.js';
import { say } from './words.js';
import { BIG, policies } from './big-levers.js';
import { changedText, leverView, shown } from './lever.js';

const MOST_FOUND = 12;
const POLICIES = 'government.policies';

/** Levers of which each place in a scenario has only the first. */
export function onePerPath(levers) {
  return levers.filter(({ path }, at) => levers.findIndex((lever) => lever.path === path) === at);
}

/** The panel of settings of a world; changed(path, value) returns what the engine refuses. */
export class LeversPanel {
  constructor(changed) {
    this.changed = changed;
    this.known = new Map();
    this.search = this.searching();
    this.root = el('section', { is: 'levers', 'aria-labelledby': 'levers-title' });
  }

  /** Asks a world for its levers and shows them. */
  async show(world, sets) {
    this.world = world;
    this.sets = sets;
    const asked = {};
    this.asked = asked;
    const { groups = [] } = await world.client.ask('levers');
    const big = [];
    for (const wanted of BIG) {
      const lever = await this.find(wanted, groups);
      if (lever) {
        big.push(lever);
      }
    }
    if (this.asked === asked) {
      let drawn;
      keepingFocus(() => (drawn = this.draw(big, groups)));
      await drawn;
    }
  }

  async find(wanted, groups) {
    let lever = groups.flatMap((group) => group.levers).find((some) => some.path === wanted.path);
    if (wanted.policies) {
      return this.policies(wanted.path);
    }
    if (!lever) {
      const { levers = [] } = await this.world.client.ask('lever', wanted.path);
      [lever] = levers;
    }
    return lever ? { ...wanted, ...lever } : null;
  }

  /** The policies of a lesson as one choice. */
  policies(path) {
    const choices = policies(this.world?.opened.households ?? 0);
    const value = this.sets?.[path] ?? '';
    const lever = {
      path,
      name: say('policy'),
      meaning: say('policy.meaning'),
      unit: '',
      range: '',
      choices: ['', ...choices.map((choice) => choice.value)],
      choiceNames: [say('policy.scenario'), ...choices.map((choice) => say(choice.key))],
      default: '',
      source: say('policy.source'),
      idle: '',
      policies: true,
      value,
    };
    return lever;
  }

  view(lever, place) {
    this.known.set(lever.path, lever);
    return leverView(
      lever,
      lever.path in this.sets,
      (of, value) => this.changed(of.path, value === '' ? null : value),
      `${place}-${lever.path}`,
    );
  }

  /** What is set, in sentences such as: start-up cost 2,000 → 8,000 yuan. */
  sentences(sets, before) {
    return Object.entries(sets).map(([path, value]) => {
      const lever = path === POLICIES ? this.policies(path) : (this.known.get(path) ?? before[path]);
      const from = path === POLICIES ? '' : before[path]?.value;
      if (!lever) {
        return say('changed.raw', path, value);
      }
      return from === undefined || from === value
        ? say('changed.to', lever.name, shown(lever, value))
        : changedText(lever, from, value);
    });
  }

  draw(big, groups) {
    const open = openedIn(this.root);
    const shownPaths = new Set(big.map((lever) => lever.path));
    const rest = groups.map((group, at) =>
      el(
        'details',
        { is: 'group', 'data-name': `group ${at}` },
        el('summary', { text: group.name }),
        group.levers.filter((lever) => !shownPaths.has(lever.path)).map((lever) => this.view(lever, 'lever')),
      ),
    );
    fill(
      this.root,
      el('h2', { id: 'levers-title', text: say('levers') }),
      this.sides ?? null,
      big.map((lever) => this.view(lever, 'lever')),
      el('h3', { text: say('levers.more') }),
      rest,
      this.search,
    );
    reopen(this.root, open);
    return this.look();
  }

  searching() {
    this.found = el('div', { 'aria-live': 'polite' });
    this.sought = el('input', { type: 'search', id: 'lever-search', autocomplete: 'off' });
    this.sought.addEventListener('input', () => this.look());
    return el(
      'div',
      { is: 'search' },
      el('label', { for: 'lever-search', text: say('levers.search') }),
      this.sought,
      this.found,
    );
  }

  /** Shows the settings that the words of the search find, with their present values. */
  async look() {
    const text = this.sought.value.trim();
    const answer = text ? await this.world.client.ask('search', text, MOST_FOUND) : {};
    const { levers: all = [], policies: place = -1 } = answer;
    if (place >= 0) {
      all.splice(place, 0, this.policies(POLICIES));
    }
    const levers = onePerPath(all);
    if (this.sought.value.trim() === text) {
      const open = openedIn(this.found);
      keepingFocus(() =>
        fill(
          this.found,
          text && levers.length === 0
            ? el('p', { text: say('levers.none', text) })
            : levers.map((lever) => this.view(lever, 'found')),
        ),
      );
      reopen(this.found, open);
    }
  }

  /** The choice of the world whose settings are shown, when there are two. */
  choose(sides, side, chosen) {
    this.sides = sides
      ? el(
          'div',
          { is: 'sides', role: 'group', 'aria-label': say('levers.side') },
          ['left', 'right'].map((name) =>
            button(say(`world.${name}`), () => chosen(name), {
              id: `levers-${name}`,
              'aria-pressed': String(name === side),
            }),
          ),
        )
      : null;
  }
}
