import { button, el, fill } from '../dom.js';
import { hand } from '../files.js';
import { Game } from './game.js';
import { Households, LUCKS } from './households.js';
import { PlayView } from './play-view.js';
import { ResultsView } from './results-view.js';
import { answerRows, decisionsCsv } from './rows.js';
import { compared, endOf, results } from './results.js';
import { Bayesians } from './cascade.js';
import { SetupView } from './setup-view.js';
import { SEEDS, codeOf } from './setup.js';

const FIRST = { students: 30, worlds: 3, accuracy: '67', tie: 'own' };

function freshSeed() {
  return crypto.getRandomValues(new Uint32Array(1))[0] % SEEDS;
}

/** The class as a village: set up, played in turn, and compared with Bayes and the model's households. */
class Classroom {
  constructor(engine, say, told) {
    Object.assign(this, { say, told, guess: '', game: null, results: null, model: null });
    this.setup = { ...FIRST, seed: freshSeed() };
    this.households = new Households(engine);
    this.shown = el('div', {});
    const acts = { change: (parts) => this.change(parts), guess: (guess) => (this.guess = guess) };
    this.form = new SetupView(say, {
      ...acts,
      start: () => this.play(new Game(this.setup)),
      fill: (by) => this.fill(by),
    });
    this.tablet = new PlayView(say, { play: (game) => this.play(game), close: () => this.closed() });
    this.outcome = new ResultsView(say, { save: () => this.save(), again: () => this.again() });
    this.element = el('div', { is: 'classroom' }, this.shown, this.tablet.root);
    addEventListener('hashchange', () => this.tablet.root.open && this.tablet.hide());
    addEventListener('beforeunload', (event) => this.isPlaying() && event.preventDefault());
    this.draw();
  }

  isPlaying() {
    return this.game !== null && this.game.phase !== 'end';
  }

  change(parts) {
    this.setup = { ...this.setup, ...parts };
    if (this.guess > this.setup.worlds) {
      this.guess = '';
    }
    this.form.update(this.setup, this.guess);
  }

  fill(by) {
    this.play(new Game(this.setup).played(by));
  }

  play(game) {
    this.game = game;
    if (this.isPlaying()) {
      this.tablet.show(game);
      return;
    }
    if (game.decisions.length === 0) {
      this.game = null;
    } else {
      this.judge();
    }
    if (this.tablet.root.open) {
      this.tablet.hide();
    } else {
      this.closed();
    }
  }

  judge() {
    this.results = results(this.game);
    this.model = null;
    this.runHouseholds();
    this.told?.();
  }

  /** The tablet is back; a signal that was on it is hidden. */
  closed() {
    this.game = this.game?.covered() ?? null;
    this.draw();
    if (this.results) {
      this.outcome.title.focus();
    }
  }

  /** Has the model's households decide in villages of as many people as the fullest world. */
  runHouseholds() {
    const { game, people } = this.results;
    const bayesians = new Bayesians(people, game.accuracy, game.setup.tie);
    const found = { seeing: new Map(), alone: new Map() };
    this.households.run(game.setup, game.pays, people, (side, opened, luck) => {
      const end = endOf(bayesians.cascade(opened, people - opened), game.pays);
      found[side].set(luck, { opened, people, end });
      if (this.results?.game === game && found.seeing.size === LUCKS && found.alone.size === LUCKS) {
        const [seeing, alone] = [found.seeing, found.alone].map((worlds) => compared([...worlds.values()]));
        this.model = { seeing, alone };
        this.outcome.compare(this.model);
        this.told?.();
      }
    });
  }

  again() {
    this.households.stop();
    Object.assign(this, { game: null, results: null, model: null, guess: '' });
    this.setup = { ...this.setup, seed: freshSeed() };
    this.draw();
    this.told?.();
  }

  save() {
    hand(`class-${codeOf(this.game.setup)}.csv`, decisionsCsv(this.results), 'text/csv');
  }

  /** Shows where the game stands, in the language of the page. */
  draw() {
    const { say, game } = this;
    if (this.results) {
      this.outcome.show(this.results, this.model);
      fill(this.shown, this.outcome.root);
    } else if (game) {
      fill(
        this.shown,
        el('p', { text: say('class.decided', game.seat, game.setup.students) }),
        el(
          'div',
          { is: 'row' },
          button(say('class.goOn'), () => this.tablet.show(game), { is: 'class-main' }),
        ),
      );
    } else {
      this.form.show(this.setup, this.guess);
      fill(this.shown, this.form.root);
    }
  }

  speak() {
    this.draw();
    if (this.tablet.root.open) {
      this.tablet.show(this.game);
    }
  }

  answers() {
    return answerRows(this.say, this.results, this.guess, this.model);
  }
}

/**
 * The class as a village.
 *
 * @returns element to mount, answers() for the teacher, speak() after a change of language
 */
export function classroom({ engine, say, told }) {
  return new Classroom(engine, say, told);
}
