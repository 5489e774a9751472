import { LUCKS, minutes } from './steps.js';
import { armName, partName, sentence } from './texts.js';
import { button, el, fill, keepingFocus, write } from '../dom.js';
import { explained, verdict } from './sentences.js';
import { guessForm } from './guess-form.js';
import { middleLuck } from './outcomes.js';
import { outcomeParts } from './outcome-parts.js';
import { say } from '../words.js';

/** A step: its introduction, the guess, the runs, the outcome beside the guess, and why. */
export class StepView {
  constructor(lesson, step) {
    Object.assign(this, { lesson, step });
    this.answer = lesson.answers[step.key];
    this.runs = button(say('run', LUCKS), () => this.run(), { id: 'run', is: 'main-button' });
    this.hint = el('p', { is: 'note', id: 'run-hint' });
    this.runs.setAttribute('aria-describedby', 'run-hint');
    this.bar = el('progress', { max: 1, value: 0, 'aria-label': say('running'), hidden: true });
    this.problem = el('p', { is: 'refusal', role: 'alert' });
    this.form = el('div', {});
    this.outcome = el('section', { is: 'words found' });
    this.watch = el('div', { is: 'watch' });
    this.root = el(
      'section',
      { is: 'halves' },
      el(
        'div',
        { is: 'words' },
        el('h2', { tabindex: -1, text: partName(step.key) }),
        el('p', { is: 'note', text: say('lesson.minutes', minutes(step.key)) }),
        el('p', { text: say(`${step.key}.intro`) }),
        this.form,
        el('div', { is: 'row' }, this.runs, this.bar),
        this.problem,
        this.hint,
      ),
      this.outcome,
      el('div', { is: 'picture' }, lesson.stage.root, this.watch),
    );
  }

  /** Draws what depends on the state; the map begins. */
  shown() {
    const { step, lesson } = this;
    this.ask();
    if (this.answer.outcomes) {
      this.found();
      this.look(this.arm ?? this.firstArm(), false);
      return;
    }
    if (this.waits() && !lesson.lucks.problem) {
      lesson.lucks.first(step);
    }
    const { scenario, arms } = step;
    const { sets } = arms.find(({ key }) => key === this.firstArm());
    lesson.stage.show({ scenario, sets, luck: 0, text: say('stage.before'), playable: false });
  }

  waits() {
    return this.lesson.lucks.waits(this.step);
  }

  ask() {
    const { step, answer, lesson } = this;
    const locked = !!answer.outcomes || this.waits();
    const guessed = (guess) => {
      lesson.guess(step, guess);
      this.progressed();
    };
    fill(this.form, guessForm(step, lesson.of(step), { guess: answer.guess, locked }, guessed));
    this.progressed();
  }

  /** Shows how far the runs are, or why they stopped. */
  progressed() {
    const { answer, step } = this;
    const { lucks } = this.lesson;
    const running = this.waits() && !lucks.problem;
    const stopped = this.waits() && !!lucks.problem;
    this.runs.hidden = !!answer.outcomes;
    this.runs.disabled = answer.guess === undefined || running;
    this.hint.textContent = answer.guess === undefined ? say('run.first') : '';
    this.hint.hidden = !!answer.outcomes;
    this.bar.hidden = !running;
    this.bar.value = lucks.share([step]);
    write(this.runs, stopped ? say('runs.again') : say('run', LUCKS));
    write(this.problem, stopped ? say('runs.failed', lucks.problem) : '');
  }

  run() {
    this.lesson.run(this.step);
    this.ask();
  }

  /** Shows what has just been found of this step; who waited for it is led there. */
  arrived(step, awaited) {
    if (step !== this.step) {
      return;
    }
    this.ask();
    this.found();
    if (awaited) {
      this.title.focus();
    }
    this.look(this.firstArm(), awaited);
  }

  firstArm() {
    return this.step.number ?? this.step.arms[0].key;
  }

  found() {
    const { step, answer, lesson } = this;
    const { guess, outcomes, money } = answer;
    this.title = el('h3', { tabindex: -1, text: say('found', LUCKS) });
    const source = say(`${step.key}.source`);
    fill(
      this.outcome,
      this.title,
      el('p', { is: 'verdict', text: sentence(step, verdict(step, guess, outcomes)) }),
      outcomeParts(step, lesson.of(step), answer),
      el('h3', { text: say('why') }),
      el(
        'ol',
        { is: 'why' },
        explained(step, outcomes, lesson.of(step), money).map((one) =>
          el('li', { text: sentence(step, one) }),
        ),
      ),
      el('p', { is: 'source' }, el('strong', { text: say('source') }), ' ', source),
      el(
        'details',
        { is: 'note', 'data-name': 'teacher' },
        el('summary', { text: say('teacher') }),
        el('p', { text: say(`${step.key}.teacher`) }),
      ),
    );
  }

  /** Plays one luck of an arm: the one nearest the middle. */
  look(key, moving) {
    const { step, answer, lesson } = this;
    this.arm = key;
    const arm = step.arms.find((one) => one.key === key);
    const luck = middleLuck(answer.outcomes[key]);
    const text = say('stage.luck', armName(step, key), luck + 1);
    const asked = { scenario: step.scenario, sets: arm.sets, luck, text };
    keepingFocus(() => fill(this.watch, this.choices(key)));
    if (moving) {
      lesson.stage.play(asked);
    } else {
      lesson.stage.show(asked);
    }
  }

  choices(chosen) {
    const { step } = this;
    const choice = ({ key }) =>
      button(armName(step, key), () => this.look(key, true), {
        id: `watch-${key}`,
        'aria-pressed': String(key === chosen),
      });
    return [el('p', { text: say('stage.watch') }), el('div', { is: 'row' }, step.arms.map(choice))];
  }
}
