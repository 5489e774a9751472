import { alike } from './worlds.js';
import { pathsOf, worldsOf } from './questions.js';
import { sameValue } from './numbers.js';
import { say } from './words.js';

/** After so many milliseconds it is said that a world is being opened. */
const SOON = 1000;

/** Parts of the state that all of the page is drawn by. */
const SEEN = ['language', 'two', 'large', 'replication', 'scenario'];

/** Changes of the page's state, one after another, each wholly or not at all, and the way back. */
export class Edits {
  constructor(app) {
    this.app = app;
    this.turn = Promise.resolve();
  }

  /** Changes parts of the state; what the engine refuses is told, then nothing has changed. */
  change(parts) {
    return this.inTurn(() => this.tried({ ...this.present(), ...parts }, true));
  }

  /** Changes a setting of a side, back to the scenario's if null; returns what is refused. */
  set(path, value, side) {
    return this.inTurn(async () => {
      const { known, state } = this.app;
      const sets = { ...state[side] };
      if (!Object.hasOwn(sets, path)) {
        await known.learn([path]);
      }
      if (value === null || sameValue(value, known.originals[path]?.value)) {
        delete sets[path];
      } else {
        sets[path] = value;
      }
      return this.apply({ ...this.present(), [side]: sets }, true);
    });
  }

  /** Sets both worlds up for a question and runs them to their end. */
  async ask(question) {
    this.app.player.pause();
    const problems = await this.inTurn(async () => {
      const { known } = this.app;
      await known.learn(pathsOf(question));
      const worlds = worldsOf(question, known.originals);
      return this.tried({ ...this.present(), two: true, month: 0, ...worlds }, true);
    });
    if (problems.length === 0) {
      this.app.player.go(Infinity);
    }
  }

  /** Goes to the state of an address, without what is refused of it; returns that. */
  visit(asked) {
    return this.inTurn(async () => {
      const { state, problems } = await this.app.known.acceptable(asked);
      return [...problems, ...(await this.apply(state, true))];
    });
  }

  /** The state with the month that the user wants to see. */
  present() {
    return { ...this.app.state, month: this.app.player.wanted };
  }

  inTurn(task) {
    this.turn = this.turn.then(task).catch((error) => [say('failed', error.message)]);
    return this.app.replications.pool.giveWay(this.turn);
  }

  async tried(next, kept) {
    const problems = await this.apply(next, kept);
    if (problems.length > 0) {
      this.app.tell(problems);
    }
    return problems;
  }

  async apply(next, kept) {
    const { app } = this;
    const { known, player, state: before } = app;
    const { asked } = player;
    const ghost = this.ghostOf(before, next);
    const slow = setTimeout(
      () => app.view.masthead.doing(say('opening'), say('opening.stop'), () => known.giveUp()),
      SOON,
    );
    const { problems } = await known.open(next, before);
    clearTimeout(slow);
    app.view.masthead.doing('');
    if (problems.length > 0) {
      player.to(player.wanted);
      return problems;
    }
    app.tell([]);
    app.state = app.within(next);
    app.ghost = ghost;
    app.side = next.two ? (before.two ? app.side : 'right') : 'left';
    if (kept) {
      app.history.take(app.state);
    }
    if (before.scenario !== next.scenario) {
      known.turnTo(next.scenario);
    }
    if (!alike(before, next, SEEN)) {
      app.build(alike(before, next, ['two', 'replication', 'scenario']) ? app.view.chosen : null);
    }
    await app.settle(asked);
    return [];
  }

  /** The run before a change of settings in a single world, to be seen beside the new one. */
  ghostOf(before, next) {
    if (next.two || !alike(before, next, ['scenario', 'replication'])) {
      return null;
    }
    const { frames, column } = this.app.worlds.left;
    return alike(before, next, ['left']) ? this.app.ghost : { rows: frames.rows, column };
  }

  travel(state) {
    if (state) {
      this.inTurn(() => this.tried({ ...state, month: this.app.player.wanted }, false));
    }
  }

  undo() {
    this.travel(this.app.history.undo());
  }

  redo() {
    this.travel(this.app.history.redo());
  }
}
