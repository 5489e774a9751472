import { World } from './world.js';

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
    this.originals = {};
  }

  /** Opens the first state; returns the state that could be opened, none at all as null, and why. */
  async first(state) {
    this.by.left = new World(await this.engine.client(), this.engine);
    const plain = await this.by.left.open(this.scenarioOf(state), {}, state.replication);
    if (plain.length > 0) {
      return { state: null, problems: plain };
    }
    const paths = Object.keys({ ...state.left, ...state.right });
    if (paths.length === 0 && !state.two) {
      return { state, problems: [] };
    }
    await this.remember(paths);
    const { problems } = await this.open(state, null);
    const bare = { ...state, left: {}, right: {} };
    if (problems.length > 0) {
      await this.open(bare, null);
    }
    return { state: problems.length > 0 ? bare : state, problems };
  }

  /** Keeps settings as the scenario itself gives them, to tell changes from. */
  async remember(paths) {
    for (const path of paths) {
      const { levers = [] } = await this.by.left.client.ask('search', path, 5);
      const lever = levers.find((some) => some.path === path);
      if (lever) {
        this.originals[path] = lever;
      }
    }
  }

  /** Opens the worlds that differ from before; returns what was refused. */
  async open(next, before) {
    if (next.two && !this.by.right) {
      this.by.right = new World(await this.engine.client(), this.engine);
    }
    if (before?.language !== next.language) {
      this.engine.language = next.language;
      await Promise.all(Object.values(this.by).map((world) => world.client.ask('language', next.language)));
    }
    const opened = [];
    for (const side of SIDES.filter((some) => this.differs(some, next, before))) {
      const problems = await this.by[side].open(this.scenarioOf(next), next[side], next.replication);
      if (problems.length > 0) {
        await this.reopen(before, opened);
        return { problems };
      }
      opened.push(side);
    }
    return { problems: [] };
  }

  differs(side, next, before) {
    const wanted = side === 'left' || next.two;
    const there = before && (side === 'left' || before.two);
    return wanted && !(there && alike(before, next, ['scenario', 'language', 'replication', side]));
  }

  async reopen(before, sides) {
    for (const side of sides.filter(() => before)) {
      await this.by[side].open(this.scenarioOf(before), before[side], before.replication);
    }
  }
}
