import { History } from './history.js';
import { PageView } from './page-view.js';
import { Player } from './player.js';
import { Pool, poolSize } from './pool.js';
import { Replications } from './replications.js';
import { SIDES, Worlds, alike } from './worlds.js';
import { fragment } from './address.js';
import { saveAddress, saveCsv, saveFilm, saveMap, saveYaml } from './saving.js';
import { say, speak } from './words.js';

/** The most bytes of a scenario that the page reads. */
const LARGEST_FILE = 1e6;

/** The page: its state, its worlds and what the user does with them. */
export class App {
  constructor(root, data, engine, state, embedded) {
    Object.assign(this, { root, data, engine, embedded, state });
    this.scenarios = new Map(data.scenarios.map((one) => [one.name, one]));
    this.known = new Worlds(engine, (some) => this.scenario(some));
    this.worlds = this.known.by;
    this.side = state.two ? 'right' : 'left';
    this.turn = Promise.resolve();
    this.replications = new Replications(new Pool(engine, poolSize(navigator.hardwareConcurrency)), () =>
      this.view.showCharts(),
    );
    const played = () => this.shownWorlds().map(({ world }) => world);
    this.player = new Player(
      played,
      () => this.show(),
      (problem) => this.tell([problem]),
    );
  }

  /** Boots the engine and opens the first state; returns what was refused of it. */
  async start() {
    const { state, problems } = await this.known.first(this.state);
    if (state) {
      this.state = state;
      this.history = new History(state);
      this.build();
      await this.settle(0);
    }
    return problems;
  }

  scenario({ scenario }) {
    return this.scenarios.get(scenario);
  }

  shownWorlds() {
    const sides = SIDES.filter((side) => side === 'left' || this.state.two);
    return sides.map((side) => ({
      side,
      world: this.worlds[side],
      name: say(`world.${side}`),
      changes: this.changes(side),
      changed: Object.keys(this.state[side]).length > 0,
    }));
  }

  changes(side) {
    const said = this.view?.levers.sentences(this.state[side], this.known.originals) ?? [];
    return said.length > 0 ? said.join(say('changed.and')) : this.state.two ? say('changed.nothing') : '';
  }

  /** Makes what is seen anew, in the language of the state. */
  build() {
    const { language, large, two } = this.state;
    speak(language, this.data.words[language]);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    for (const [name, on] of Object.entries({ embedded: this.embedded, large, two })) {
      document.body.classList.toggle(name, on);
    }
    this.view = new PageView(this);
    this.view.mount(this.root, this.data.version);
    this.view.show();
  }

  /** Changes parts of the state; what the engine refuses is told, then nothing has changed. */
  change(parts) {
    return this.inTurn(() => this.tried({ ...this.state, month: this.player.wanted, ...parts }, true));
  }

  /** Changes a setting of a side, back to the scenario's if null; returns what is refused. */
  async set(path, value, side) {
    const sets = { ...this.state[side] };
    if (!Object.hasOwn(this.known.originals, path) && !Object.hasOwn(sets, path)) {
      await this.known.remember([path]);
    }
    if (value === null || value === this.known.originals[path]?.value) {
      delete sets[path];
    } else {
      sets[path] = value;
    }
    return this.inTurn(() => this.apply({ ...this.state, month: this.player.wanted, [side]: sets }, true));
  }

  /** Goes to the state of an address, without what is refused of it; returns that. */
  visit(asked) {
    return this.inTurn(async () => {
      const { state, problems } = await this.known.acceptable(asked);
      return [...problems, ...(await this.apply(state, true))];
    });
  }

  inTurn(task) {
    this.turn = this.turn.then(task).catch((error) => [say('failed', error.message)]);
    return this.turn;
  }

  async tried(next, kept) {
    const problems = await this.apply(next, kept);
    if (problems.length > 0) {
      this.tell(problems);
    }
    return problems;
  }

  async apply(next, kept) {
    const before = this.state;
    const { asked } = this.player;
    const ghost = this.ghostOf(before, next);
    const { problems } = await this.known.open(next, before);
    if (problems.length > 0) {
      this.player.to(this.player.wanted);
      return problems;
    }
    this.tell([]);
    this.state = next;
    this.ghost = ghost;
    this.side = next.two ? (before.two ? this.side : 'right') : 'left';
    if (kept) {
      this.history.take(next);
    }
    if (before.scenario !== next.scenario) {
      this.known.turnTo(next.scenario);
    }
    if (!alike(before, next, ['language', 'two', 'large', 'replication', 'scenario'])) {
      this.build();
    }
    await this.settle(asked);
    return [];
  }

  /** The run before a change of settings in a single world, to be seen beside the new one. */
  ghostOf(before, next) {
    if (next.two || !alike(before, next, ['scenario', 'replication'])) {
      return null;
    }
    const { frames, column } = this.worlds.left;
    return alike(before, next, ['left']) ? this.ghost : { rows: frames.rows, column };
  }

  /**
   * Shows the worlds as they are after a change, at the month of the state unless the user has asked
   * for another one since, and fills the bands in.
   */
  async settle(asked) {
    const { state } = this;
    const scenario = this.scenario(state);
    this.replications.expect(
      this.shownWorlds().map(({ side }) => side),
      scenario,
      state,
    );
    this.view.masthead.show(this.history);
    const month = this.player.asked === asked ? state.month : this.player.wanted;
    this.player.goal = month;
    await this.view.showLevers();
    this.player.to(this.player.goal).then(() => {
      if (alike(this.state, state, ['scenario', 'two', ...SIDES])) {
        const width = this.worlds.left.opened.variables.length;
        this.replications.fill(scenario, state, width, state.replication);
      }
    });
  }

  /** Turns the levers to the other world. */
  face(side) {
    this.side = side;
    return this.view.showLevers();
  }

  show() {
    if (!this.view) {
      return;
    }
    this.view.show();
    if (!this.player.playing && !this.player.busy) {
      this.state = { ...this.state, month: this.player.month };
      this.history.amend(this.state);
      this.writeAddress();
      this.view.showFacts();
      this.takeFinished();
    }
  }

  /** A run that was watched to its end is one of the replications. */
  takeFinished() {
    for (const { side, world } of this.shownWorlds().filter((some) => some.world.finished)) {
      this.replications.take(side, this.state.replication, world.frames.rows);
    }
  }

  writeAddress() {
    if (this.embedded) {
      return;
    }
    const text = this.scenario(this.state).own ? '' : fragment(this.state);
    clearTimeout(this.writing);
    this.writing = setTimeout(
      () => history.replaceState(null, '', text ? `#${text}` : location.pathname + location.search),
      300,
    );
  }

  travel(state) {
    if (state) {
      this.inTurn(() => this.tried({ ...state, month: this.player.wanted }, false));
    }
  }

  undo() {
    this.travel(this.history.undo());
  }

  redo() {
    this.travel(this.history.redo());
  }

  /** Opens the user's own scenario; a refused one leaves the page as it is. */
  async openFile(file) {
    if (file.size > LARGEST_FILE) {
      this.tell([say('files.large', file.name)]);
      return;
    }
    const yaml = await file.text();
    if (yaml.trim() === '') {
      this.tell([say('files.empty', file.name)]);
      return;
    }
    const own = { name: file.name, title: file.name, titleZh: file.name, yaml, own: true };
    while (this.scenarios.has(own.name)) {
      own.name += "'";
    }
    this.scenarios.set(own.name, own);
    const problems = await this.change({ scenario: own.name, left: {}, right: {}, month: 0 });
    if (problems.length > 0) {
      this.scenarios.delete(own.name);
    } else {
      this.tell([say('files.own', file.name)]);
    }
  }

  save(what, kind) {
    return { yaml: saveYaml, csv: saveCsv, map: saveMap, film: saveFilm, address: saveAddress }[what](
      this,
      kind,
    );
  }

  /** What the page around reads: state, month and figures of the worlds. */
  reading() {
    const { month } = this.player;
    const worlds = this.shownWorlds().map(({ side, world }) => ({
      side,
      fingerprint: world.finished?.fingerprint ?? null,
      sellers: world.figure('sellers', month),
      households: world.opened.households,
    }));
    return { ...this.state, month, worlds };
  }

  tell(sentences) {
    this.view?.masthead.tell(sentences);
  }
}
