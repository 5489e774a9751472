import { Answer, timeLeft } from './answer.js';
import { ChartsPanel } from './charts.js';
import { button, el, fill, keepingFocus } from './dom.js';
import { FactsPanel } from './facts-panel.js';
import { Legend } from './legend.js';
import { LeversPanel } from './levers.js';
import { Masthead } from './masthead.js';
import { Outcome, fatesOf } from './outcome.js';
import { Seen } from './seen.js';
import { Stage } from './stage.js';
import { Transport } from './transport.js';
import { questionOf } from './questions.js';
import { saveChart } from './saving.js';
import { say } from './words.js';

const AXIS_LETTER = 0.85;
const CHARTS_EVERY = { playing: 60, hurrying: 300 };

/** All that is seen of the page in one language; made anew when its language changes. */
export class PageView {
  constructor(app, chosen, before) {
    this.app = app;
    this.chosen = chosen;
    this.seen = before && new Seen(app.root);
    const { player } = app;
    const went = (month) => player.go(month);
    const choose = (thing) => this.choose(thing);
    this.masthead = new Masthead(app, [...app.scenarios.values()]);
    this.transport = new Transport(player);
    this.stage = new Stage(Object.values(app.worlds), (thing) => {
      this.facts.sought = thing !== null;
      choose(thing);
    });
    this.legend = new Legend(app.colouring, () => this.show());
    this.outcome = new Outcome();
    this.answer = new Answer();
    this.facts = new FactsPanel(choose);
    this.charts = new ChartsPanel(went, (view, kind) => saveChart(app, view, kind));
    this.levers = new LeversPanel((path, value) => app.edits.set(path, value, app.side));
    if (before) {
      this.levers.sought.value = before.levers.sought.value;
      this.charts.chosen = before.charts.chosen;
    }
  }

  /** Shows the place where the reader was before the page was made anew, as far as it is there. */
  comeBack() {
    this.seen?.restore();
  }

  /** Puts the page into an element. */
  mount(root, version) {
    const toControls = (event) => {
      event.preventDefault();
      this.transport.play.focus();
    };
    const main = el(
      'main',
      { id: 'main' },
      this.answer.root,
      this.stage.root,
      this.legend.root,
      this.outcome.root,
      this.facts.root,
    );
    const to = { 'jump.map': main, charts: this.charts.root, levers: this.levers.root };
    const jumps = Object.entries(to).map(([word, place]) => button(say(word), () => place.scrollIntoView()));
    const parts = [
      el('a', { href: '#main', is: 'skip', text: say('skip'), onclick: toControls }),
      this.masthead.root,
      el('nav', { is: 'jumps', 'aria-label': say('jump') }, jumps),
      el('aside', { is: 'levers-side', 'aria-label': say('levers') }, this.levers.root),
      main,
      el('aside', { is: 'charts-side', 'aria-label': say('charts') }, this.charts.root),
      this.transport.root,
      el('footer', { text: say('footer', version) }),
    ];
    keepingFocus(() => fill(root, parts));
    this.comeBack();
  }

  choose(thing) {
    this.chosen = thing;
    this.show();
    this.showFacts();
  }

  showFacts() {
    const { app } = this;
    app.replications.pool.giveWay(this.facts.show(app.shownWorlds(), this.chosen, app.player.month));
  }

  /** Shows the month that the player has reached. */
  show() {
    const { app } = this;
    const worlds = app.shownWorlds();
    const { opened } = worlds[0].world;
    const { month } = app.player;
    const fates = fatesOf(worlds, month);
    const fatesAt = fates && app.colouring.fates ? (at) => fatesOf(worlds, at) : null;
    const said = this.stage.show(worlds, month, fatesAt, app.colouring.measure, this.chosen);
    this.legend.show(worlds.map(({ world }) => world.opened), fates !== null);
    this.transport.show(opened, said.filter((some) => some).join(' '));
    this.outcome.show(worlds, fates);
    this.showCharts();
  }

  /** Draws the charts soon, not more often than is seen. */
  showCharts() {
    if (this.drawing) {
      return;
    }
    const { app } = this;
    const draw = () => {
      this.drawing = 0;
      const worlds = app.shownWorlds();
      const sides = worlds.map(({ side, world }) => ({
        rows: world.frames.rows,
        column: world.column,
        replications: app.replications.of(side),
      }));
      const letter = Math.round(AXIS_LETTER * parseFloat(getComputedStyle(document.body).fontSize));
      const { goal, secondsLeft } = app.replications;
      const { opened } = worlds[0].world;
      const question = questionOf(app.state, app.known.originals);
      this.answer.show(question, sides, opened, goal, secondsLeft);
      this.charts.show({
        opened,
        sides,
        ghost: app.ghost,
        month: app.player.month,
        goal,
        left: timeLeft(secondsLeft),
        letter,
      });
      if (!this.charted) {
        this.charted = true;
        this.comeBack();
      }
    };
    this.drawing = setTimeout(draw, app.player.busy ? CHARTS_EVERY.hurrying : CHARTS_EVERY.playing);
  }

  /** Shows the levers of the side that is turned to. */
  async showLevers() {
    const { app } = this;
    this.levers.choose(app.state.two, app.side, (side) => app.face(side));
    await this.levers.show(app.worlds[app.side], app.state[app.side]);
    if (!this.levered) {
      this.levered = true;
      this.comeBack();
    }
  }
}
