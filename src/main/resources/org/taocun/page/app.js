import { AddressBar } from './address-bar.js';
import { Edits } from './edits.js';
import { History } from './history.js';
import { PageView } from './page-view.js';
import { Player } from './player.js';
import { Pool, poolSize } from './pool.js';
import { QUESTIONS, pathsOf } from './questions.js';
import { Replications } from './replications.js';
import { SIDES, Worlds, alike } from './worlds.js';
import { freshColouring } from './legend.js';
import { openOwn } from './own-scenario.js';
import { saveAddress, saveCsv, saveFilm, saveMap, saveYaml } from './saving.js';
import { say, speak } from './words.js';

/** The page: its state, its worlds and what the user does with them. */
export class App {
  constructor(root, data, engine, state, embedded) {
    Object.assign(this, { root, data, engine, embedded, state });
    this.scenarios = new Map(data.scenarios.map((one) => [one.name, one]));
    this.known = new Worlds(engine, (some) => this.scenario(some));
    this.worlds = this.known.by;
    this.side = state.two ? 'right' : 'left';
    this.colouring = freshColouring();
    this.edits = new Edits(this);
    this.address = new AddressBar();
    const pool = new Pool(engine, poolSize(navigator.hardwareConcurrency));
    this.replications = new Replications(pool, () => this.view.showCharts());
    const played = () => this.shownWorlds().map(({ world }) => world);
    this.player = new Player(
      played,
      () => this.show(),
      (problem) => this.tell([problem]),
      (answer) => pool.giveWay(answer),
    );
  }

  /** Boots the engine and opens the first state; returns what was refused of it. */
  async start() {
    const { state, problems } = await this.known.first(this.state);
    if (state) {
      this.state = this.within(state);
      this.history = new History(this.state);
      this.build();
      await this.settle(0);
    }
    return problems;
  }

  /**
   * What there is to be told of an address: what could not be read or was refused, what is shown if
   * it could not be read, and that its month is behind the last.
   *
   * @param how the page shows its state: kept, instead, or partly as the address says
   */
  toldOf({ state, problems, unread }, refused, how) {
    const told = [...problems.map(([key, ...values]) => say(key, ...values)), ...refused];
    if (!this.view) {
      return told;
    }
    const { title, titleZh } = this.scenario(this.state);
    const { months } = this.worlds.left;
    return [
      ...told,
      ...(unread ? [say(`address.${how}`, this.state.language === 'zh' ? titleZh : title)] : []),
      ...(state.month > months ? [say('address.month', state.month, months)] : []),
    ];
  }

  /** A state whose month the run has: an address may ask for one behind the last. */
  within(state) {
    return { ...state, month: Math.min(state.month, this.worlds.left.months) };
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

  /** Makes what is seen anew, in the language of the state; a household or village may stay chosen. */
  build(chosen = null) {
    const { language, large, two } = this.state;
    speak(language, this.data.words[language]);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    for (const [name, on] of Object.entries({ embedded: this.embedded, large, two })) {
      document.body.classList.toggle(name, on);
    }
    this.view = new PageView(this, chosen, this.view);
    this.view.mount(this.root, this.data.version);
    this.view.show();
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
    this.player.stayWithin();
    this.writeAddress();
    await this.view.showLevers();
    if (state.two) {
      await this.known.learn(QUESTIONS.flatMap(pathsOf));
    }
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
    this.writeAddress();
    if (!this.player.playing && !this.player.busy) {
      this.state = { ...this.state, month: this.player.month };
      this.history.amend(this.state);
      this.view.showFacts();
      this.takeFinished();
    }
  }

  /** The state as an address tells it: with the month that is shown, or on the way there the goal. */
  addressed() {
    return { ...this.state, month: Math.min(this.player.wanted, this.player.months) };
  }

  /** Tells the state in the address; while a file of an address is waited for, that one stays. */
  writeAddress() {
    if (!this.embedded && !this.awaited) {
      this.address.write(this.addressed(), this.scenario(this.state).own);
    }
  }

  /** A run that was watched to its end is one of the replications. */
  takeFinished() {
    for (const { side, world } of this.shownWorlds().filter((some) => some.world.finished)) {
      this.replications.take(side, this.state.replication, world.frames.rows);
    }
  }

  openFile(file) {
    return openOwn(this, file);
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
