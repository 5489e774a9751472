import { button, el, fill, write } from '../dom.js';
import { Legend, freshColouring } from '../legend.js';
import { MapView } from '../map-view.js';
import { Player } from '../player.js';
import { World } from '../world.js';
import { monthName, number } from '../numbers.js';
import { startingText } from '../engine.js';
import { language, say } from '../words.js';

const SPEED = 12;
const still = matchMedia('(prefers-reduced-motion: reduce)');

/** The map beside a step, which plays one luck of one arm. */
export class Stage {
  constructor(engine, scenarios) {
    Object.assign(this, { engine, scenarios, colouring: freshColouring() });
    this.asked = 0;
    this.waiting = el('p');
    this.root = el('figure', { is: 'stage-map' }, this.waiting);
    engine.hear((stage) => this.wait(stage));
  }

  /** Tells a stage of the engine's start. */
  wait(stage) {
    const { title, titleZh } = this.scenarios.get(this.last?.scenario) ?? {};
    write(this.waiting, startingText(stage, language() === 'zh' ? titleZh : title));
  }

  /** Shows the world before its first month. */
  show(asked) {
    return this.open(asked, false);
  }

  /** Plays a world from its start, unless the user wants no motion. */
  play(asked) {
    return this.open(asked, true);
  }

  /** Stops what is being played. */
  leave() {
    this.asked++;
    this.player?.pause();
  }

  async open(asked, moving) {
    const turn = ++this.asked;
    this.last = asked;
    try {
      this.wait(this.engine.stage);
      await this.made();
      this.engine.reach('open');
      this.player.pause();
      const { scenario, sets, luck } = asked;
      const problems = await this.world.open(this.scenarios.get(scenario), sets, luck);
      if (turn !== this.asked) {
        return;
      }
      if (problems.length > 0) {
        throw new Error(problems.join(' '));
      }
      this.text = asked.text;
      this.draw(asked.playable ?? true);
      await this.player.go(0);
    } catch (error) {
      if (turn === this.asked) {
        this.failed(error.message);
      }
      return;
    }
    if (moving && !still.matches && turn === this.asked) {
      this.player.play();
    }
  }

  async made() {
    this.making ??= this.engine.client().then((client) => {
      this.world = new World(client);
      this.player = new Player(
        () => [this.world],
        () => this.changed(),
        (problem) => this.failed(problem),
      );
      this.player.speed = SPEED;
    });
    return this.making;
  }

  /** Says why nothing is seen; the engine is started anew when it is tried again. */
  failed(problem) {
    this.world?.client.close();
    Object.assign(this, { making: null, map: null });
    fill(
      this.root,
      el('p', { is: 'refusal', role: 'alert', text: say('stage.failed', problem) }),
      button(say('runs.again'), () => this.open(this.last, true), { id: 'stage-again' }),
    );
  }

  /** Makes what is seen anew, in the language of the page. */
  draw(playable) {
    this.map = new MapView(this.world, () => {});
    this.legend = new Legend(this.colouring, () => {});
    this.count = el('p', { is: 'count' });
    this.month = el('span', { is: 'month' });
    this.toggle = button('', () => this.pressed(), { id: 'stage-play', is: 'play' });
    fill(
      this.root,
      el('figcaption', { text: this.text }),
      this.count,
      this.map.root,
      playable ? el('div', { is: 'row' }, this.toggle, this.month) : this.month,
      this.legend.root,
    );
    this.legend.show([this.world.opened]);
  }

  pressed() {
    if (this.player.playing) {
      this.player.pause();
    } else {
      this.player.play();
    }
  }

  changed() {
    if (!this.map || !this.world.opened || this.world.frames.last < 0) {
      return;
    }
    const { month, playing } = this.player;
    this.map.show(month, null, this.colouring.measure, null);
    const { opened } = this.world;
    const count = say('count', number(this.world.figure('sellers', month)), number(opened.households));
    write(this.count, count);
    write(this.month, monthName(opened, month));
    write(this.toggle, say(playing ? 'transport.pause' : 'transport.play'));
    if (!playing) {
      this.map.describe(say('count.of', monthName(opened, month), count));
    }
  }
}
