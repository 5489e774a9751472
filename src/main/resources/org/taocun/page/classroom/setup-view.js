import { button, el, fill, write } from '../dom.js';
import { number, wholeNumber } from '../numbers.js';
import { recordIn } from './record.js';
import { ACCURACIES, LIMITS, codeOf, refusal, seatsOf, setupOf } from './setup.js';

function upTo([least, most]) {
  return Array.from({ length: most - least + 1 }, (none, n) => least + n);
}

/** The accuracy of signals in words: two of three, or so many of a hundred. */
export function accuracyText(say, accuracy) {
  return accuracy === '67' ? say('class.accuracy.two') : say('class.accuracy.of', accuracy);
}

/** What a tablet can be: for all worlds, for one (their numbers from 1), or for gathering the others. */
export const ALL_WORLDS = '0';
export const GATHER = 'gather';

/** Seats of a world below which hardly anybody is left to follow once two agree. */
const ENOUGH = 5;

/** The form in which a teacher sets a game up; acts: change(parts), guess(number), be(tablet), start(), fill(by). */
export class SetupView {
  constructor(say, acts) {
    Object.assign(this, { say, acts });
    this.root = el('div', { is: 'class-setup' });
  }

  /** Makes the form, in the language of the page, and shows a setup, the guess of the class, what the tablet is. */
  show(setup, guess, tablet) {
    const { say } = this;
    this.note = el('p', { is: 'note', role: 'status' });
    this.hint = el('p', { is: 'note' });
    this.scarce = el('p', { is: 'note', role: 'status' });
    this.refused = el('p', { is: 'refusal', role: 'alert' });
    this.made = this.controls();
    const fields = Object.entries(this.made).map(([key, control]) => this.field(key, control));
    fill(
      this.root,
      ['signal', 'counts', 'worlds'].map((key) => el('p', { text: say(`class.intro.${key}`) })),
      el('div', { is: 'class-fields' }, fields),
      this.note,
      this.scarce,
      this.hint,
      this.refused,
      this.buttons(),
    );
    this.update(setup, guess, tablet);
  }

  /** Shows a setup and a guess in the form that is there, so that nothing loses the focus. */
  update(setup, guess, chosen) {
    const { students, worlds, accuracy, tie, code } = this.made;
    const wrong = refusal(setup);
    students.value = Number.isNaN(setup.students) ? '' : setup.students;
    worlds.value = setup.worlds;
    accuracy.value = setup.accuracy;
    tie.value = setup.tie;
    code.value = wrong ? '' : codeOf(setup);
    this.showGuess(setup.worlds, guess);
    this.showTablets(setup.worlds, chosen);
    this.tell(setup, wrong);
  }

  controls() {
    const { say, acts } = this;
    const written = ({ target }) =>
      acts.change({ students: wholeNumber(target.value) ?? NaN });
    return {
      students: el('input', { type: 'text', inputmode: 'numeric', onchange: written }),
      worlds: this.choose(upTo(LIMITS.worlds), number, (value) => acts.change({ worlds: Number(value) })),
      accuracy: this.choose(
        [...ACCURACIES.keys()],
        (some) => accuracyText(say, some),
        (accuracy) => acts.change({ accuracy }),
      ),
      tie: this.choose(
        ['own', 'flip'],
        (some) => say(`class.tie.${some}`),
        (tie) => acts.change({ tie }),
      ),
      code: el('input', {
        size: 14,
        autocomplete: 'off',
        spellcheck: 'false',
        onchange: ({ target }) => this.take(target.value),
      }),
      tablet: this.choose([], String, (tablet) => acts.be(tablet)),
      guess: this.choose([], String, (value) => acts.guess(value === '' ? '' : Number(value))),
    };
  }

  field(key, control) {
    control.id = `class-${key}`;
    return el(
      'div',
      { is: 'choice' },
      el('label', { for: control.id, text: this.say(`class.${key}`) }),
      control,
    );
  }

  choose(values, text, change) {
    const options = values.map((some) => el('option', { value: String(some), text: text(some) }));
    return el('select', { onchange: (event) => change(event.target.value) }, options);
  }

  /** Takes the setup of a code or of an address that has one. */
  take(code) {
    const setup = setupOf(recordIn(code).split('.')[0]);
    if (setup) {
      this.acts.change(setup);
    } else {
      write(this.refused, this.say('class.refused.code', code.trim().slice(0, 20)));
    }
  }

  showGuess(worlds, guess) {
    const none = el('option', { value: '', text: this.say('class.guess.none') });
    const options = upTo([0, worlds]).map((some) =>
      el('option', { value: String(some), text: number(some) }),
    );
    fill(this.made.guess, none, options);
    this.made.guess.value = guess;
  }

  showTablets(worlds, chosen) {
    const { say } = this;
    const names = [
      [ALL_WORLDS, say('class.tablet.all')],
      ...upTo([1, worlds + 1]).map((world) => [
        String(world),
        say(world > worlds ? 'class.world.alone' : 'class.world', world),
      ]),
      [GATHER, say('class.tablet.gather')],
    ];
    fill(
      this.made.tablet,
      names.map(([value, text]) => el('option', { value, text })),
    );
    this.made.tablet.value = chosen;
    write(this.hint, say(`class.tablet.hint.${[ALL_WORLDS, GATHER].includes(chosen) ? chosen : 'one'}`));
    write(this.starting[0], say(chosen === GATHER ? 'class.gather.start' : 'class.start'));
    this.starting.slice(1).forEach((some) => (some.hidden = chosen !== ALL_WORLDS));
  }

  buttons() {
    const { say, acts } = this;
    this.starting = [
      button('', () => acts.start(), { is: 'class-main' }),
      button(say('class.fill.bayes'), () => acts.fill('bayes')),
      button(say('class.fill.chance'), () => acts.fill('chance')),
    ];
    return el('div', { is: 'row' }, this.starting);
  }

  /** Says how the class is split, or what is wrong. */
  tell(setup, wrong) {
    const { say } = this;
    write(this.refused, wrong ? say(...wrong) : '');
    this.starting.forEach((some) => (some.disabled = wrong !== null));
    const seats = wrong ? [] : upTo([0, setup.worlds]).map((world) => seatsOf(setup, world));
    const few = seats.slice(0, -1).some((some) => some < ENOUGH);
    write(this.scarce, few ? say('class.few', ENOUGH) : '');
    write(
      this.note,
      wrong ? '' : say('class.split', seats.slice(0, -1).join(say('class.and')), seats.at(-1)),
    );
  }
}
