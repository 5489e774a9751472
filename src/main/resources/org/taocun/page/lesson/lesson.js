import { MEASURES, PARTS, STEPS } from './steps.js';
import { button, el, fill, keepingFocus } from '../dom.js';
import { language, say, speak } from '../words.js';
import { Contents } from './contents.js';
import { EndView } from './end-view.js';
import { Lucks } from './lucks.js';
import { Pool, poolSize } from '../pool.js';
import { RunsLine } from './runs-line.js';
import { Seen } from '../seen.js';
import { Stage } from './stage.js';
import { StepView } from './step-view.js';
import { classroom } from '../classroom/classroom.js';
import { complaint, hashOf, placeOf } from './place.js';
import { partName } from './texts.js';
import { startView } from './start-view.js';
import { stepRow } from './rows.js';
import { worksheet } from './worksheet.js';

const NAMES = { en: 'English', zh: '中文' };

/** What tells places that were shown here from addresses that were pasted. */
const OWN = 'shown';

/** The lesson: where the class is in it, what it guessed and found. */
export class Lesson {
  constructor(root, data, engine, place) {
    Object.assign(this, { root, data, place });
    this.scenarios = new Map(data.scenarios.map((one) => [one.name, one]));
    const pool = new Pool(engine, poolSize(navigator.hardwareConcurrency));
    this.lucks = new Lucks(
      pool,
      data.scenarios,
      () => this.progressed(),
      (step) => this.found(step),
    );
    this.stage = new Stage(engine, this.scenarios);
    this.answers = Object.fromEntries(STEPS.map(({ key }) => [key, {}]));
    this.village = classroom({ pool, say, told: () => this.played() });
    this.message = el('div', { is: 'message', role: 'alert' });
    this.filled = false;
    this.opened = performance.now();
  }

  /** Shows the place of an address, runs again what was run, and tells if not all of it could be read. */
  start(hash) {
    const wrong = complaint(hash, this.place);
    this.learn(this.place);
    this.write();
    this.draw();
    this.lucks.later(STEPS.filter(({ key }) => this.answers[key].clock));
    this.tell(wrong ? say(wrong, partName(this.place.part)) : '');
  }

  /** Shows the place of an address that was pasted or gone back to; only the former brings answers. */
  visit(hash, pasted) {
    const place = placeOf(hash, this.place);
    const wrong = complaint(hash, place);
    this.tell(wrong ? say(wrong, partName(place.part)) : '');
    if (pasted) {
      this.learn(place);
      this.lucks.later(STEPS.filter(({ key }) => this.answers[key].clock && !this.answers[key].outcomes));
    }
    this.go(place);
  }

  /** Takes the answers and the game of an address, where none were given here. */
  learn({ answers, village }) {
    for (const { key } of STEPS) {
      if (this.answers[key].guess === undefined) {
        this.answers[key] = { ...answers[key] };
      }
    }
    this.village.take(village);
  }

  /** Shows another place. */
  go(place) {
    const moved = place.part !== this.place.part;
    const spoken = place.language !== this.place.language;
    this.place = place;
    this.write();
    if (moved) {
      this.opened = performance.now();
      this.awaited = null;
    }
    if (spoken) {
      speak(place.language, this.data.words[place.language]);
      this.village.speak();
    }
    const seen = new Seen(this.root);
    keepingFocus(() => this.draw());
    if (!moved) {
      seen.restore();
      return;
    }
    scrollTo(0, 0);
    this.root.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Holds all that is known in the address, in place of what it held. */
  write() {
    history.replaceState(OWN, '', `#${this.hash()}`);
  }

  hash() {
    return hashOf({ ...this.place, answers: this.answers, village: this.village.record() });
  }

  change(parts) {
    const place = { ...this.place, ...parts };
    if (place.part !== this.place.part) {
      history.pushState(OWN, '', `#${this.hash()}`);
    }
    this.go(place);
  }

  /** Takes a guess without drawing anew. */
  guess(step, guess) {
    const answer = this.answers[step.key];
    answer.guess = guess;
    answer.seconds = Math.round((performance.now() - this.opened) / 1000);
    this.write();
  }

  /** Runs a step after its guess, before all that waits. */
  run(step) {
    this.awaited = step;
    this.answers[step.key].clock ??= new Date().toTimeString().slice(0, 5);
    this.write();
    this.lucks.first(step);
  }

  /** Keeps what was found of a step and shows it. */
  found(step) {
    Object.assign(this.answers[step.key], this.lucks.of(step));
    this.contents.mark(step.key);
    this.fillSheet(this.filled);
    this.view.arrived?.(step, step === this.awaited);
  }

  progressed() {
    this.runs.update(this.place.part);
    this.view.progressed?.();
  }

  /** The class has played on, or its results are there. */
  played() {
    this.write();
    this.view?.arrived?.(null);
  }

  /** Forgets all guesses and outcomes that are shown, and the game. */
  again() {
    this.lucks.stop();
    STEPS.forEach(({ key }) => (this.answers[key] = {}));
    this.village.forget();
    this.change({ part: PARTS[0] });
  }

  of(step) {
    return MEASURES[step.measure].of;
  }

  /** The answers for the teacher: a row a question. */
  rows() {
    const rows = STEPS.map((step) => stepRow(step, say(`${step.key}.question`), this.answers[step.key]));
    return [...rows, ...this.village.answers()];
  }

  /** Prints the answers on the worksheet, or leaves it blank. */
  fillSheet(filled) {
    this.filled = filled;
    fill(this.sheet, worksheet(this));
  }

  tell(text) {
    this.message.textContent = text;
  }

  draw() {
    const { large, part } = this.place;
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
    document.title = say('lesson.title');
    document.body.classList.add('lesson');
    document.body.classList.toggle('large', large);
    this.stage.leave();
    this.view = this.viewOf(part);
    this.contents = new Contents(this);
    this.runs = new RunsLine(this.lucks);
    this.runs.update(part);
    this.sheet = el('div', { is: 'worksheet' }, worksheet(this));
    fill(
      this.root,
      el('a', { href: '#', is: 'skip', text: say('lesson.skip'), onclick: (event) => this.skip(event) }),
      this.head(),
      this.contents.root,
      this.runs.root,
      el('main', { id: 'part', 'aria-label': partName(part) }, this.view.root, this.turns()),
      this.sheet,
      el('footer', {}, el('p', { text: say('footer', this.data.version) })),
    );
    this.view.shown?.();
  }

  skip(event) {
    event.preventDefault();
    this.root.querySelector('h2')?.focus();
  }

  viewOf(part) {
    const step = STEPS.find(({ key }) => key === part);
    if (step) {
      return new StepView(this, step);
    }
    if (part === 'village') {
      const head = el('h2', { tabindex: -1, text: partName(part) });
      const intro = el('p', { text: say('village.intro') });
      return { root: el('section', {}, head, intro, this.village.element) };
    }
    return part === 'end' ? new EndView(this) : startView(this);
  }

  head() {
    const other = language() === 'zh' ? 'en' : 'zh';
    return el(
      'header',
      { is: 'masthead' },
      el('h1', { text: say('lesson.title') }),
      button(say('large'), () => this.change({ large: !this.place.large }), {
        id: 'switch-large',
        'aria-pressed': String(this.place.large),
      }),
      button(NAMES[other], () => this.change({ language: other }), {
        id: 'language',
        lang: other === 'zh' ? 'zh-CN' : 'en',
      }),
      this.message,
    );
  }

  /** To the part before and the part after. */
  turns() {
    const at = PARTS.indexOf(this.place.part);
    const turn = (part, key, properties) =>
      part && button(say(key, partName(part)), () => this.change({ part }), properties);
    return el(
      'div',
      { is: 'turns' },
      turn(PARTS[at - 1], 'lesson.back', { id: 'turn-back' }) ?? el('span'),
      turn(PARTS[at + 1], at === 0 ? 'lesson.begin' : 'lesson.next', { id: 'turn-next', is: 'next' }) ??
        el('span'),
    );
  }
}
