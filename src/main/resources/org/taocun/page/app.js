import {ChartsPanel} from './charts.js';
import {el, fill} from './dom.js';
import {FactsPanel} from './facts-panel.js';
import {History} from './history.js';
import {Legend} from './legend.js';
import {LeversPanel} from './levers.js';
import {Masthead} from './masthead.js';
import {Outcome, fatesOf} from './outcome.js';
import {Player} from './player.js';
import {Pool, poolSize} from './pool.js';
import {Stage} from './stage.js';
import {Transport} from './transport.js';
import {World} from './world.js';
import {fragment} from './address.js';
import {hand} from './files.js';
import {rowsOf} from './series.js';
import {saveChart, saveCsv, saveMap, saveYaml} from './saving.js';
import {say, speak} from './words.js';

const REPLICATIONS = 20;
const SIDES = ['left', 'right'];

/** The page: its state, its worlds and all that shows them. */
export class App {
  constructor(root, data, engine, state, embedded) {
    Object.assign(this, { root, data, engine, embedded, state });
    this.scenarios = new Map(data.scenarios.map((one) => [one.name, one]));
    this.history = new History(state);
    this.worlds = {};
    this.replications = { left: new Map(), right: new Map() };
    this.originals = {};
    this.side = state.two ? 'right' : 'left';
    this.pool = new Pool(engine, poolSize(navigator.hardwareConcurrency));
    this.player = new Player(
      () => this.shownWorlds().map(({ world }) => world),
      () => this.show(),
      (problem) => this.tell([problem]),
    );
    this.turn = Promise.resolve();
  }

  /** Boots the engine and opens the first state; returns what was refused of it. */
  async start() {
    this.worlds.left = new World(await this.engine.client());
    const { state } = this;
    const plain = await this.worlds.left.open(this.scenario(state), {}, state.replication);
    if (plain.length > 0) {
      return plain;
    }
    const paths = Object.keys({ ...state.left, ...state.right });
    await this.remember(paths);
    this.renewed = ['left'];
    const problems = paths.length > 0 || state.two ? await this.open(state, null) : [];
    if (problems.length > 0) {
      this.state = { ...state, left: {}, right: {} };
      await this.open(this.state, null);
    }
    this.history = new History(this.state);
    this.build();
    await this.settle(null);
    return problems;
  }

  /** Keeps the values that the scenario itself gives, to tell changes from. */
  async remember(paths) {
    for (const path of paths) {
      const { levers = [] } = await this.worlds.left.client.ask('search', path, 5);
      const lever = levers.find((some) => some.path === path);
      if (lever) {
        this.originals[path] = lever.value;
      }
    }
  }

  scenario({ scenario }) {
    return this.scenarios.get(scenario);
  }

  shownWorlds() {
    return SIDES.filter((side) => side === 'left' || this.state.two).map((side) => ({ side, world: this.worlds[side], name: say(`world.${side}`), changes: this.changes(side) }));
  }

  changes(side) {
    const said = this.levers?.sentences(this.state[side], this.originals) ?? [];
    return said.length > 0 ? said.join(say('changed.and')) : this.state.two ? say('changed.nothing') : '';
  }

  build() {
    speak(this.state.language, this.data.words[this.state.language]);
    document.documentElement.lang = this.state.language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    this.masthead = new Masthead(this, this.data.scenarios.concat([...this.scenarios.values()].filter((one) => one.own)));
    this.transport = new Transport(this.player);
    this.stage = new Stage(SIDES.map((side) => this.worlds[side]).filter((world) => world), (thing) => this.choose(thing));
    this.legend = new Legend();
    this.outcome = new Outcome();
    this.facts = new FactsPanel((thing) => this.choose(thing));
    const went = (month) => {
      this.player.pause();
      this.player.to(month);
    };
    this.charts = new ChartsPanel(went, (view) => saveChart(this, view));
    this.levers = new LeversPanel((path, value) => this.set(path, value, this.side));
    const main = el('main', { id: 'main' }, this.stage.root, this.legend.root, this.outcome.root, this.facts.root);
    const side = el('aside', { is: 'charts-side', 'aria-label': say('charts') }, this.charts.root);
    const settings = el('aside', { is: 'levers-side', 'aria-label': say('levers') }, this.levers.root);
    const footer = el('footer', { text: say('footer', this.data.version) });
    fill(this.root, el('a', { href: '#main', is: 'skip', text: say('skip'), onclick: (event) => { event.preventDefault(); this.transport.play.focus(); } }), this.masthead.root, settings, main, side, this.transport.root, footer);
    document.body.classList.toggle('embedded', this.embedded);
  }

  /** Changes parts of the state; returns what the engine refuses, then nothing has changed. */
  change(parts) {
    this.turn = this.turn.then(() => this.tried({ ...this.state, month: this.player.month, ...parts }, true)).catch((error) => this.tell([say('failed', error.message)]));
    return this.turn;
  }

  async set(path, value, side) {
    const sets = { ...this.state[side] };
    if (!(path in this.originals)) {
      await this.remember([path]);
    }
    if (value === null || value === this.originals[path]) {
      delete sets[path];
    } else {
      sets[path] = value;
    }
    this.turn = this.turn.then(() => this.apply({ ...this.state, month: this.player.month, [side]: sets }, true));
    const problems = await this.turn;
    const given = `--set ${path}=${value}: `;
    return problems.map((problem) => (problem.startsWith(given) ? problem.slice(given.length).replace(`${path}: `, '') : problem));
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
    if (next.two && !before.two && kept) {
      next.right = { ...next.left };
    }
    const ghost = this.ghostOf(before, next);
    const problems = await this.open(next, before);
    if (problems.length > 0) {
      return problems;
    }
    this.tell([]);
    this.state = next;
    this.side = next.two ? (before.two ? this.side : 'right') : 'left';
    if (kept) {
      this.history.take(next);
    }
    if (before.scenario !== next.scenario) {
      this.originals = {};
      this.chosen = null;
    }
    if (before.language !== next.language || before.two !== next.two || before.large !== next.large || before.replication !== next.replication || before.scenario !== next.scenario) {
      this.build();
    }
    await this.settle(ghost);
    return [];
  }

  /** The run before a change of settings in a single world, to be seen beside the new one. */
  ghostOf(before, next) {
    const same = before.scenario === next.scenario && before.replication === next.replication;
    const { left } = this.worlds;
    return same && !next.two && left?.frames ? { rows: left.frames.rows, column: left.column, same: JSON.stringify(before.left) === JSON.stringify(next.left) } : null;
  }

  /** Opens the worlds that differ from before; returns what was refused. */
  async open(next, before) {
    if (next.two && !this.worlds.right) {
      this.worlds.right = new World(await this.engine.client());
    }
    if (before?.language !== next.language) {
      this.engine.language = next.language;
      await Promise.all(Object.values(this.worlds).map((world) => world.client.ask('language', next.language)));
    }
    const same = (side) => before && ['scenario', 'language', 'replication'].every((key) => before[key] === next[key]) && JSON.stringify(before[side]) === JSON.stringify(next[side]);
    const asked = SIDES.filter((side) => (side === 'left' || next.two) && !(same(side) && (side === 'left' || before.two)));
    for (const side of asked) {
      const problems = await this.worlds[side].open(this.scenario(next), next[side], next.replication);
      if (problems.length > 0) {
        await this.reopen(before, asked.slice(0, asked.indexOf(side)));
        return problems;
      }
    }
    this.renewed = asked;
    return [];
  }

  async reopen(before, sides) {
    for (const side of sides.filter(() => before)) {
      await this.worlds[side].open(this.scenario(before), before[side], before.replication);
    }
  }

  /** Shows the worlds as they are after a change, and fills the bands in. */
  async settle(ghost) {
    if (!ghost?.same) {
      this.ghost = ghost;
    }
    this.levers.choose(this.state.two, this.side, (side) => this.face(side));
    this.masthead.show(this.history);
    const shown = this.shownWorlds();
    await this.levers.show(shown.find(({ side }) => side === this.side).world, this.state[this.side]);
    document.body.classList.toggle('large', this.state.large);
    document.body.classList.toggle('two', this.state.two);
    const { renewed } = this;
    this.renewed = [];
    this.forget(renewed);
    await this.player.to(this.state.month);
    this.fillBands();
  }

  /** Forgets the replications of sides that have changed. */
  forget(sides) {
    if (sides.length > 0) {
      clearTimeout(this.pooling);
      this.pool.stop();
      sides.forEach((side) => (this.replications[side] = new Map()));
    }
  }

  /** Turns the levers to the other world. */
  face(side) {
    this.side = side;
    this.levers.choose(this.state.two, side, (other) => this.face(other));
    this.levers.show(this.worlds[side], this.state[side]);
  }

  /** Has the replications run that are missing, while the user looks. */
  fillBands() {
    const scenario = this.scenario(this.state);
    const sides = this.shownWorlds().map(({ side }) => side);
    const jobs = [];
    for (let number = 0; number < REPLICATIONS; number++) {
      for (const side of sides.filter((some) => !this.replications[some].has(number))) {
        jobs.push([side, scenario, this.state[side], number]);
      }
    }
    clearTimeout(this.pooling);
    this.pool.stop();
    this.pooling = setTimeout(() => this.pool.run(jobs, (side, number, answer) => {
      this.replications[side].set(number, rowsOf(answer.series, this.worlds[side].opened.variables.length));
      this.showCharts();
    }), 1200);
  }

  show() {
    if (!this.stage) {
      return;
    }
    const worlds = this.shownWorlds();
    const { month } = this.player;
    const over = month >= this.player.months;
    const fates = fatesOf(worlds, month);
    const said = this.stage.show(worlds, month, over ? fates : null, this.chosen);
    const { opened } = this.worlds.left;
    this.legend.show(opened, Math.max(...worlds.map(({ world }) => world.frames.mostSelling())));
    this.transport.show(opened, said.filter((some) => some).join(' '));
    this.outcome.show(worlds, fates);
    this.showCharts();
    if (!this.player.playing && !this.player.busy) {
      this.state = { ...this.state, month };
      this.history.amend(this.state);
      this.writeAddress();
      this.showFacts();
    }
  }

  showCharts() {
    if (this.drawing) {
      return;
    }
    this.drawing = setTimeout(() => {
      this.drawing = 0;
      const sides = this.shownWorlds().map(({ side, world }) => ({ rows: world.frames.rows, column: world.column, replications: this.replications[side] }));
      const letter = Math.round(parseFloat(getComputedStyle(document.body).fontSize) * 0.85);
      this.charts.show({ opened: this.worlds.left.opened, sides, ghost: this.ghost, month: this.player.month, letter });
    }, this.player.busy ? 300 : 60);
  }

  choose(thing) {
    this.chosen = thing;
    this.show();
    this.showFacts();
  }

  showFacts() {
    this.facts.show(this.shownWorlds(), this.chosen);
  }

  writeAddress() {
    const text = this.scenario(this.state).own ? '' : fragment(this.state);
    clearTimeout(this.writing);
    this.writing = setTimeout(() => history.replaceState(null, '', text ? `#${text}` : location.pathname + location.search), 300);
  }

  travel(state) {
    if (state) {
      this.turn = this.turn.then(() => this.tried({ ...state, month: this.player.month }, false));
    }
  }

  undo() {
    this.travel(this.history.undo());
  }

  redo() {
    this.travel(this.history.redo());
  }

  async openFile(file) {
    const yaml = await file.text();
    const own = { name: file.name, title: file.name, titleZh: file.name, yaml, own: true };
    const replaced = this.scenarios.get(own.name);
    this.scenarios.set(own.name, own);
    const scenario = this.state.scenario;
    if (scenario === own.name) {
      this.state = { ...this.state, scenario: '' };
    }
    const problems = await this.change({ scenario: own.name, left: {}, right: {}, month: 0 });
    if (problems?.length > 0) {
      this.state = { ...this.state, scenario };
      replaced ? this.scenarios.set(own.name, replaced) : this.scenarios.delete(own.name);
    }
  }

  saveYaml() {
    return saveYaml(this);
  }

  saveCsv() {
    saveCsv(this);
  }

  saveMap() {
    saveMap(this);
  }

  copyAddress() {
    const text = fragment(this.state);
    if (!text || this.scenario(this.state).own) {
      this.tell([say('address.none')]);
    } else {
      hand('taocun-address.txt', `${location.href.split('#')[0]}#${text}\n`, 'text/plain');
    }
  }

  /** What the page around reads: state, month and figures of the worlds. */
  reading() {
    const { month } = this.player;
    const worlds = this.shownWorlds().map(({ side, world }) => ({ side, fingerprint: world.finished?.fingerprint ?? null, sellers: world.figure('sellers', month), households: world.opened.households }));
    return { ...this.state, month, worlds };
  }

  tell(sentences) {
    this.masthead?.tell(sentences);
  }
}
