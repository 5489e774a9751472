import { MEASURES, PARTS, STEPS } from './steps.js';
import { button, el, fill, keepingFocus } from '../dom.js';
import { language, say, speak } from '../words.js';
import { Contents } from './contents.js';
import { EndView } from './end-view.js';
import { Lucks } from './lucks.js';
import { Stage } from './stage.js';
import { StepView } from './step-view.js';
import { classroom } from '../classroom/classroom.js';
import { hashOf, unread } from './place.js';
import { partName } from './texts.js';
import { startView } from './start-view.js';
import { stepRow } from './rows.js';
import { worksheet } from './worksheet.js';

const NAMES = { en: 'English', zh: '中文' };

/** The lesson: where the class is in it, what it guessed and found. */
export class Lesson {
  constructor(root, data, engine, place) {
    Object.assign(this, { root, data, place });
    this.scenarios = new Map(data.scenarios.map((one) => [one.name, one]));
    this.lucks = new Lucks(engine, data.scenarios);
    this.stage = new Stage(engine, this.scenarios, (problem) => this.tell(problem));
    this.answers = Object.fromEntries(STEPS.map(({ key }) => [key, {}]));
    this.village = classroom({ engine, say, told: () => this.view?.refresh?.() });
    this.message = el('div', { is: 'message', role: 'alert' });
    this.filled = false;
    this.opened = performance.now();
  }

  /** Shows the place of an address and tells if not all of it could be read. */
  start(hash) {
    const left = unread(hash, this.place);
    this.take(this.place);
    this.draw();
    this.tell(left ? say('lesson.unread') : '');
  }

  /** Shows another place; the guesses of the address count where none was made here. */
  go(place) {
    const moved = place.part !== this.place.part;
    const spoken = place.language !== this.place.language;
    this.take(place);
    if (moved) {
      this.opened = performance.now();
      this.stop();
    }
    if (spoken) {
      speak(place.language, this.data.words[place.language]);
      this.village.speak?.();
    }
    keepingFocus(() => this.draw());
    if (moved) {
      scrollTo(0, 0);
      this.root.querySelector('h2')?.focus({ preventScroll: true });
    }
  }

  /** Gives up what is being run; what was run is kept. */
  stop() {
    this.lucks.stop();
    STEPS.forEach(({ key }) => (this.answers[key].running = false));
  }

  take(place) {
    this.place = place;
    for (const { key } of STEPS) {
      const answer = this.answers[key];
      answer.guess = answer.outcomes ? answer.guess : place.guesses[key];
    }
    history.replaceState(null, '', `#${hashOf(place)}`);
  }

  change(parts) {
    const place = { ...this.place, ...parts };
    if (place.part !== this.place.part) {
      history.pushState(null, '', `#${hashOf(place)}`);
    }
    this.go(place);
  }

  /** Takes a guess without drawing anew. */
  guess(step, guess) {
    const answer = this.answers[step.key];
    answer.guess = guess;
    answer.seconds = Math.round((performance.now() - this.opened) / 1000);
    this.place = { ...this.place, guesses: { ...this.place.guesses, [step.key]: guess } };
    history.replaceState(null, '', `#${hashOf(this.place)}`);
  }

  /** Runs a step after its guess and keeps what was found. */
  async run(step, told) {
    const answer = this.answers[step.key];
    await this.lucks.run(step, told);
    Object.assign(answer, this.lucks.found(step), { clock: new Date().toTimeString().slice(0, 5) });
    const ran = STEPS.map(({ key }) => key).filter((key) => this.answers[key].outcomes);
    this.place = { ...this.place, ran: [...new Set([...this.place.ran, ...ran])] };
    history.replaceState(null, '', `#${hashOf(this.place)}`);
  }

  /** The steps that were run before the page was opened anew, and have to be run again. */
  lost() {
    return STEPS.filter(({ key }) => this.place.ran.includes(key) && !this.answers[key].outcomes);
  }

  /** Runs again what was run before, a step after another; tells the share that is done. */
  async regain(told) {
    const steps = this.lost();
    for (const [at, step] of steps.entries()) {
      await this.run(step, (done, all) => told((at + done / all) / steps.length));
    }
    this.change({});
  }

  /** Forgets all guesses and outcomes that are shown. */
  again() {
    STEPS.forEach(({ key }) => (this.answers[key] = {}));
    this.change({ part: PARTS[0], guesses: {}, ran: [] });
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
    this.sheet = el('div', { is: 'worksheet' }, worksheet(this));
    fill(
      this.root,
      el('a', { href: '#', is: 'skip', text: say('lesson.skip'), onclick: (event) => this.skip(event) }),
      this.head(),
      this.contents.root,
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
