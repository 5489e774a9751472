import { gamesOf, recordIn, tabletOf } from './record.js';
import { Game } from './game.js';
import { codeOf, worldOf } from './setup.js';

/** The games of several tablets on the teacher's machine: one of each world, or one that has all worlds. */
export class Gathered {
  constructor(setup, games = []) {
    this.setup = setup;
    this.tablets = new Map();
    games.forEach((game) => this.keep(game));
  }

  get games() {
    return [...this.tablets.values()];
  }

  /** All that the tablets have decided. */
  get merged() {
    return Game.merged(this.setup, this.games);
  }

  /** Takes the code or the address of a tablet; says what is wrong with it: a key of words and its values. */
  add(text) {
    const held = gamesOf(recordIn(text));
    const code = codeOf(this.setup);
    if (held && codeOf(held.setup) !== code && this.tablets.size > 0) {
      return ['class.refused.other', codeOf(held.setup), code];
    }
    const games = held ? held.games : [tabletOf(this.setup, text)];
    if (games.length === 0 || games.includes(null)) {
      return ['class.refused.tablet', text.trim().slice(0, 20), code];
    }
    const here = this.decided(games);
    const there = games.reduce((sum, game) => sum + game.decisions.length, 0);
    if (here > there) {
      return ['class.refused.fewer', here, there];
    }
    this.setup = held?.setup ?? this.setup;
    games.forEach((game) => this.keep(game));
    return null;
  }

  /** How many decisions are gathered that these games would replace. */
  decided(games) {
    const { decisions } = this.merged;
    const whole = games.some(({ world }) => world === null) || this.tablets.has(null);
    const worlds = games.map(({ world }) => world);
    return decisions.filter(({ seat }) => whole || worlds.includes(worldOf(this.setup, seat))).length;
  }

  keep(game) {
    const whole = game.world === null;
    const replaced = [...this.tablets.keys()].filter((world) => (world === null) !== whole);
    replaced.forEach((world) => this.tablets.delete(world));
    this.tablets.set(game.world, game);
  }
}
