import { button, el, fill } from '../dom.js';
import { accuracyText } from './setup-view.js';

const SIGNS = { good: '▲', bad: '▼' };

/** The second press of a double one must neither decide nor show the signal of the next seat. */
function once(act) {
  return (event) => event.detail < 2 && act();
}

/** The game on the tablet that goes round, over the whole page; acts: play(game), close(). */
export class PlayView {
  constructor(say, acts) {
    Object.assign(this, { say, acts, asked: null });
    this.sheet = el('div', { is: 'class-sheet' });
    this.root = el('dialog', { is: 'class-play', 'aria-labelledby': 'class-play-title' }, this.sheet);
    this.root.addEventListener('cancel', (event) => event.preventDefault());
    this.root.addEventListener('close', () => acts.close());
  }

  /** Shows a game, of which nothing but the present phase is seen. */
  show(game) {
    this.game = game;
    this.asked = null;
    if (!this.root.open) {
      this.root.showModal();
    }
    this.draw();
  }

  hide() {
    this.root.close();
  }

  draw() {
    const { phase } = this.game;
    fill(this.sheet, phase === 'signal' ? this.signal() : this.between());
    this.sheet.querySelector('h2').focus();
  }

  title(text) {
    return el('h2', { id: 'class-play-title', tabindex: -1, text });
  }

  /** The tablet is on its way: to the next seat, or back to the teacher. */
  between() {
    const { game } = this;
    const decided = this.say('class.decided', game.decisions.length, game.seats.length);
    return [
      el('p', { is: 'note', text: decided }),
      ...(game.phase === 'last' ? this.backToTeacher() : this.onTo(game.seat + 1)),
      this.teacher(),
    ];
  }

  onTo(seat) {
    const { say, game } = this;
    return [
      this.title(say('class.pass', seat)),
      el('p', { text: say('class.pass.hint', seat) }),
      button(
        say('class.look', seat),
        once(() => this.acts.play(game.look())),
        { is: 'class-main' },
      ),
    ];
  }

  /** A tablet of one world has a code to tell, one of all worlds the results. */
  backToTeacher() {
    const { say, game } = this;
    const key = game.world === null ? 'class.results.show' : 'class.tablet.show';
    return [
      this.title(say('class.back')),
      button(
        say(key),
        once(() => this.acts.play(game.end())),
        { is: 'class-main' },
      ),
    ];
  }

  /** What a student sees: the own signal, the counts, and the choice. */
  signal() {
    const { say, game } = this;
    const kind = game.good(game.seat) ? 'good' : 'bad';
    return [
      this.title(say('class.seat', game.seat + 1)),
      el(
        'div',
        { is: `class-signal ${kind}` },
        el('span', { 'aria-hidden': 'true', text: SIGNS[kind] }),
        el('p', { text: say(`class.signal.${kind}`) }),
      ),
      el('p', { is: 'note', text: say('class.signal.right', accuracyText(say, game.setup.accuracy)) }),
      el('p', { is: 'class-seen', text: this.seen() }),
      el(
        'div',
        { is: 'class-choice' },
        button(
          say('class.open'),
          once(() => this.acts.play(game.decide(true))),
        ),
        button(
          say('class.not'),
          once(() => this.acts.play(game.decide(false))),
        ),
      ),
      el('p', { is: 'note', text: say('class.noWayBack') }),
    ];
  }

  seen() {
    const seen = this.game.seen();
    if (seen === null) {
      return this.say('class.seen.nobody');
    }
    const { opened, not } = seen;
    return opened + not === 0 ? this.say('class.seen.first') : this.say('class.seen', opened, not);
  }

  teacher() {
    const { say } = this;
    const inside = this.asked ? this.sure() : this.offers();
    return el(
      'details',
      { is: 'class-teacher', open: this.asked !== null },
      el('summary', { text: say('class.teacher') }),
      el('div', { is: 'row' }, inside),
    );
  }

  offers() {
    const { say, game } = this;
    const ask = (key, act) => button(say(`class.${key}`), () => this.ask({ key, act }));
    const rest =
      game.phase === 'last'
        ? []
        : [
            ask('end', () => game.end()),
            ask('rest.bayes', () => game.played('bayes')),
            ask('rest.chance', () => game.played('chance')),
          ];
    return [
      game.fresh ? button(say('class.undo', game.decisions.at(-1).seat + 1), () => this.acts.play(game.undo())) : null,
      rest,
      button(say('class.close'), () => this.hide()),
    ];
  }

  ask(asked) {
    this.asked = asked;
    this.draw();
    this.sheet.querySelector('.class-teacher[open] button, h2').focus();
  }

  /** Asks again before the rest of the class is passed over. */
  sure() {
    const { say, asked } = this;
    return [
      el('p', { text: say('class.sure') }),
      button(say(`class.${asked.key}`), () => this.acts.play(asked.act())),
      button(say('class.cancel'), () => this.ask(null)),
    ];
  }
}
