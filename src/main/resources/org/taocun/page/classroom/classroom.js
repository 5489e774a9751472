import { ALL_WORLDS, GATHER, SetupView } from './setup-view.js';
import { Households, LUCKS } from './households.js';
import { SEEDS, codeOf } from './setup.js';
import { answerRows, decisionsCsv } from './rows.js';
import { button, el, fill } from '../dom.js';
import { compared, endOf, farther, results } from './results.js';
import { gamesOf, recordOf, tabletCode } from './record.js';
import { Bayesians } from './cascade.js';
import { Game } from './game.js';
import { GatherView } from './gather-view.js';
import { Gathered } from './gathered.js';
import { PlayView } from './play-view.js';
import { ResultsView } from './results-view.js';
import { hand } from '../files.js';

const FIRST = { students: 30, worlds: 3, accuracy: '67', tie: 'own' };

/** A class that has not begun; untouched, it is not held by the address. */
function fresh() {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] % SEEDS;
  return {
    setup: { ...FIRST, seed },
    guess: '',
    tablet: ALL_WORLDS,
    game: null,
    gathered: null,
    results: null,
    model: null,
    touched: false,
  };
}

/** The class as a village: set up, played in turn, and compared with Bayes and the model's households. */
class Classroom {
  constructor(pool, say, told) {
    Object.assign(this, fresh(), { say, told });
    this.households = new Households(pool);
    this.shown = el('div', {});
    this.form = new SetupView(say, {
      change: (parts) => this.change({ setup: { ...this.setup, ...parts } }),
      guess: (guess) => this.change({ guess }),
      be: (tablet) => this.change({ tablet }),
      start: () => this.start(),
      fill: (by) => this.play(new Game(this.setup).played(by)),
    });
    this.gathering = new GatherView(say, {
      add: (text) => this.gather(text),
      show: () => this.judge(this.gathered.merged),
      again: () => this.again(),
    });
    this.round = new PlayView(say, { play: (game) => this.play(game), close: () => this.closed() });
    this.outcome = new ResultsView(say, {
      save: () => this.save(),
      again: () => this.again(),
      retry: () => this.runHouseholds(),
    });
    this.element = el('div', { is: 'classroom' }, this.shown, this.round.root);
    addEventListener('hashchange', () => this.round.root.open && this.round.hide());
    this.draw();
  }

  /** What the address holds of it: nothing before somebody has touched it. */
  record() {
    const { setup, guess, gathered, game, results: over } = this;
    const games = gathered?.games ?? (game ? [game] : []);
    return this.touched ? recordOf({ setup, guess, gather: !!gathered, over: !!over, games }) : '';
  }

  /** Goes on with what an address holds, where nothing was begun here. */
  take(text) {
    const held = text && !this.touched ? gamesOf(text) : null;
    if (!held) {
      return;
    }
    const { setup, guess, gather, over, games } = held;
    Object.assign(this, { setup, guess, touched: true });
    if (gather) {
      this.gathered = new Gathered(setup, games);
      this.tablet = GATHER;
    } else if (games.length > 0) {
      this.tablet = games[0].world === null ? ALL_WORLDS : String(games[0].world + 1);
      this.game = over ? games[0].end() : games[0];
    }
    if (over && (this.gathered || this.game?.world === null)) {
      this.judge(this.gathered?.merged ?? this.game);
    }
    this.draw();
  }

  change(parts) {
    Object.assign(this, parts, { touched: true });
    if (this.guess > this.setup.worlds) {
      this.guess = '';
    }
    if (Number(this.tablet) > this.setup.worlds + 1) {
      this.tablet = ALL_WORLDS;
    }
    this.form.update(this.setup, this.guess, this.tablet);
    this.told();
  }

  start() {
    if (this.tablet === GATHER) {
      this.touched = true;
      this.gathered = new Gathered(this.setup);
      this.draw();
      this.gathering.title.focus();
      this.told();
    } else {
      const world = this.tablet === ALL_WORLDS ? null : Number(this.tablet) - 1;
      this.play(new Game(this.setup, { world }));
    }
  }

  play(game) {
    Object.assign(this, { game, touched: true });
    if (game.phase !== 'end') {
      this.round.show(game);
      this.told();
      return;
    }
    if (game.decisions.length === 0) {
      this.game = null;
    } else if (game.world === null) {
      this.judge(game);
    }
    this.told();
    if (this.round.root.open) {
      this.round.hide();
    } else {
      this.closed();
    }
  }

  /** Takes the code or the address of a tablet; says what is wrong with it. */
  gather(text) {
    const refused = this.gathered.add(text);
    this.setup = this.gathered.setup;
    this.gathering.update(this.gathered.merged);
    this.told();
    return refused;
  }

  judge(game) {
    this.game = game;
    this.results = results(game);
    this.model = null;
    this.draw();
    this.runHouseholds();
    this.told();
    this.outcome.title.focus();
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
    const found = { seeing: [], alone: [] };
    let left = 2 * LUCKS;
    this.outcome.compare(null);
    const take = (side, opened, luck) => {
      const end = endOf(bayesians.cascade(opened, people - opened), game.pays);
      found[side][luck] = { opened, people, end };
      left--;
      if (left === 0 && this.results?.game === game) {
        const { seeing, alone } = found;
        const model = { seeing: compared(seeing), alone: compared(alone), farther: farther(seeing, alone) };
        this.model = model;
        this.outcome.compare(model);
        this.told();
      }
    };
    this.households.run(game.setup, game.pays, people, take, (problem) => this.outcome.compare(null, problem));
  }

  /** A new game, with another village. */
  again() {
    this.households.stop();
    Object.assign(this, fresh(), { touched: true });
    this.draw();
    this.told();
  }

  /** Forgets the game, its setup and what the address held of it. */
  forget() {
    this.again();
    this.touched = false;
  }

  save() {
    hand(`class-${codeOf(this.game.setup)}.csv`, decisionsCsv(this.results), 'text/csv');
  }

  /** Shows where the game stands, in the language of the page. */
  draw() {
    const { game } = this;
    if (this.results) {
      this.outcome.show(this.results, this.model, this.gathered ? '' : tabletCode(game));
      fill(this.shown, this.outcome.root);
    } else if (this.gathered) {
      this.gathering.show(this.gathered.merged);
      fill(this.shown, this.gathering.root);
    } else if (game) {
      fill(this.shown, game.phase === 'end' ? this.codeOfTablet(game) : this.onItsWay(game));
    } else {
      this.form.show(this.setup, this.guess, this.tablet);
      fill(this.shown, this.form.root);
    }
  }

  onItsWay(game) {
    const { say } = this;
    const goOn = button(say('class.goOn'), () => this.round.show(game), { is: 'class-main' });
    return [
      el('p', { text: say('class.decided', game.decisions.length, game.seats.length) }),
      el('div', { is: 'row' }, goOn),
    ];
  }

  /** What the teacher reads from a tablet of one world. */
  codeOfTablet(game) {
    const { say } = this;
    return [
      el('h3', { text: say('class.tablet.code') }),
      el('p', { is: 'class-code', text: tabletCode(game) }),
      el('p', { text: say('class.tablet.how', game.decisions.length, game.seats.length) }),
      el(
        'div',
        { is: 'row' },
        button(say('class.again'), () => this.again()),
      ),
    ];
  }

  speak() {
    this.draw();
    if (this.round.root.open) {
      this.round.show(this.game);
    }
  }

  answers() {
    return answerRows(this.say, this.results, this.guess, this.model);
  }
}

/**
 * The class as a village; told hears of each change that an address holds, and of results.
 *
 * @returns element to mount, answers() for the teacher, record() and take() for the address, forget(),
 *     speak() after a change of language
 */
export function classroom({ pool, say, told }) {
  return new Classroom(pool, say, told);
}
