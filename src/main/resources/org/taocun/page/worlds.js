import { World, setsText } from './world.js';
import { refusals } from './engine.js';
import { sameValue } from './numbers.js';
import { say } from './words.js';

/** The sides on which worlds stand. */
export const SIDES = ['left', 'right'];

/** Whether two states have the same in some parts. */
export function alike(one, other, keys) {
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

/** The one or two worlds of the page, opened as states ask for. */
export class Worlds {
  constructor(engine, scenarioOf) {
    this.engine = engine;
    this.scenarioOf = scenarioOf;
    this.by = {};
    this.kept = new Map();
  }

  /**
   * Opens the first state without what is refused of it; returns the state that could be opened, none
   * at all as null, and what was refused.
   */
  async first(asked) {
    this.by.left = new World(await this.engine.client(), this.engine);
    this.turnTo(asked.scenario);
    this.engine.reach('open');
    const { state, problems } = await this.acceptable(asked);
    const { problems: refused } = await this.open(state, null);
    if (refused.length === 0) {
      return { state, problems };
    }
    const bare = { ...asked, left: {}, right: {} };
    const { problems: hopeless } = await this.open(bare, null);
    return { state: hopeless.length > 0 ? null : bare, problems: [...problems, ...refused] };
  }

  /**
   * The state with those of its settings that the engine accepts and that change something, and what it
   * says against those that it refuses;
   * keeps the settings as the scenario itself gives them.
   */
  async acceptable(asked) {
    const { name, yaml } = this.scenarioOf(asked);
    const state = { ...asked };
    const problems = [];
    for (const side of SIDES.filter((some) => setsText(asked[some]))) {
      const answer = await this.by.left.client.ask('accepted', name, yaml, setsText(asked[side]));
      const { sets = [], levers = [], refused = [] } = answer;
      problems.push(...refusals(answer), ...refused);
      const originals = this.originalsOf(asked.scenario);
      levers.forEach((lever) => (originals[lever.path] = lever));
      state[side] = Object.fromEntries(
        Object.entries(asked[side])
          .filter(([path, value]) => sets.includes(`${path}=${value}`))
          .filter(([path, value]) => !sameValue(value, originals[path]?.value)),
      );
    }
    return { state, problems: [...new Set(problems)] };
  }

  /** The settings of a scenario as it gives them itself, as far as they were asked for. */
  originalsOf(scenario) {
    this.kept.set(scenario, this.kept.get(scenario) ?? {});
    return this.kept.get(scenario);
  }

  /** Turns to a scenario, whose settings changes are told from. */
  turnTo(scenario) {
    this.originals = this.originalsOf(scenario);
  }

  /** Keeps settings as the scenario itself gives them, to tell changes from. */
  async remember(paths) {
    for (const path of paths) {
      const { levers = [] } = await this.by.left.client.ask('lever', path);
      levers.forEach((lever) => (this.originals[path] = { ...lever, value: this.originals[path]?.value ?? lever.value }));
    }
  }

  /** Keeps those settings of which that is not yet done, and which no world has changed. */
  learn(paths) {
    return this.remember(paths.filter((path) => !Object.hasOwn(this.originals, path)));
  }

  /** Opens the worlds that differ from before; in another language they only speak it. Returns what was refused. */
  async open(next, before) {
    if (next.two && !this.by.right) {
      this.by.right = new World(await this.engine.client(), this.engine);
    }
    if (before?.language !== next.language) {
      await this.speak(next.language);
    }
    const opened = [];
    for (const side of SIDES.filter((some) => this.differs(some, next, before))) {
      this.opening = this.by[side].client;
      const problems = await this.by[side].open(this.scenarioOf(next), next[side], next.replication);
      const stopped = this.opening.closed;
      this.opening = null;
      if (problems.length > 0) {
        if (before && before.language !== next.language) {
          await this.speak(before.language);
        }
        await this.reopen(before, stopped && (side === 'left' || before?.two) ? [...opened, side] : opened);
        return { problems: stopped ? [say('opening.stopped')] : problems };
      }
      opened.push(side);
    }
    if (before && before.language !== next.language) {
      this.kept = new Map([[before.scenario, this.originals]]);
      await this.remember(Object.keys(this.originals));
    }
    return { problems: [] };
  }

  speak(language) {
    this.engine.language = language;
    return Promise.all(Object.values(this.by).map((world) => world.speak(language)));
  }

  /** Gives up the world that is being opened; the one before comes back. */
  giveUp() {
    this.opening?.close();
  }

  differs(side, next, before) {
    const wanted = side === 'left' || next.two;
    const there = before && (side === 'left' || before.two);
    return wanted && !(there && alike(before, next, ['scenario', 'replication', side]));
  }

  async reopen(before, sides) {
    for (const side of sides.filter(() => before)) {
      await this.by[side].open(this.scenarioOf(before), before[side], before.replication);
    }
  }
}
