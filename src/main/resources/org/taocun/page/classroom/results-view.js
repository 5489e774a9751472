import { button, el, fill } from '../dom.js';
import { measure, percent } from './shares.js';
import { seatsLegend, seatsPicture } from './seats-picture.js';
import { counted, sharesPicture } from './shares-picture.js';
import { sentences } from './sentences.js';
import { accuracyText } from './setup-view.js';
import { codeOf } from './setup.js';
import { endOf } from './results.js';
import { number } from '../numbers.js';
import { stacked } from '../tables.js';
import { LUCKS } from './households.js';

function worldName(say, { world, sees }) {
  return say(sees ? 'class.world' : 'class.world.alone', world + 1);
}

/** What the class did, in pictures, tables and sentences; acts: save(), again(), retry(). */
export class ResultsView {
  constructor(say, acts) {
    Object.assign(this, { say, acts });
    this.root = el('div', { is: 'class-results' });
    this.told = el('div', { is: 'class-said' });
    this.beside = el('div', { is: 'class-beside' });
    this.title = el('h3', { is: 'class-truth', tabindex: -1 });
  }

  /** Shows results, the code by which other machines know the tablet, and the households if they have run. */
  show(results, model, code) {
    this.results = results;
    const { say } = this;
    this.title.textContent = say(results.game.pays ? 'class.truth.pays' : 'class.truth.not');
    fill(
      this.root,
      this.title,
      el('p', { is: 'note', text: this.about() }),
      code ? el('p', { is: 'note', text: say('class.about.code', code) }) : null,
      this.told,
      el('h3', { text: say('class.seats') }),
      this.seats(),
      this.worlds(),
      el('h3', { text: say('class.shares') }),
      this.beside,
      this.decisions(),
      el(
        'div',
        { is: 'row' },
        button(say('class.save'), () => this.acts.save()),
        button(say('class.again'), () => this.acts.again()),
      ),
    );
    this.compare(model);
  }

  about() {
    const { say, results } = this;
    const { setup } = results.game;
    const text = say(
      'class.about',
      codeOf(setup),
      accuracyText(say, setup.accuracy),
      say(`class.tie.${setup.tie}`),
    );
    return results.played > 0 ? say('class.about.played', text, results.played, results.decisions) : text;
  }

  seats() {
    const { say, results } = this;
    const end = (cascade) => endOf(cascade, results.game.pays);
    const items = seatsLegend(say).map(([mark, text]) => el('li', {}, mark, text));
    return [
      el(
        'div',
        { is: 'class-seats', tabindex: 0, role: 'region', 'aria-label': say('class.seats') },
        seatsPicture(say, results, say('class.seats.label'), end),
      ),
      el('ul', { is: 'legend' }, items),
    ];
  }

  worlds() {
    const { say, results } = this;
    const rows = results.worlds.map((one) => [
      worldName(say, one),
      number(one.decisions.length),
      number(one.opened),
      percent(one.share),
      one.began ? say(`class.began.${one.began.cascade}`, one.began.seat + 1) : say('class.none'),
      one.sees ? say(`class.end.${one.end}`) : say('class.none'),
      say('class.of', one.decisions.filter(({ agrees }) => agrees).length, one.decisions.length),
    ]);
    const heads = ['world', 'people', 'opened', 'share', 'began', 'end', 'agree'];
    return stacked(
      say('class.table.worlds'),
      heads.map((key) => say(`class.head.${key}`)),
      rows,
    );
  }

  decisions() {
    const { say, results } = this;
    const all = results.worlds.flatMap((world) => world.decisions.map((one) => ({ ...one, world })));
    const rows = all
      .sort((one, other) => one.seat - other.seat)
      .map((one) => [
        number(one.seat + 1),
        worldName(say, one.world),
        say(`class.short.${one.good ? 'good' : 'bad'}`),
        one.world.sees ? say('class.saw', one.opened, one.not) : say('class.none'),
        say(`class.short.${one.open ? 'open' : 'not'}`),
        say(`class.short.${one.best}`),
      ]);
    const heads = ['seat', 'world', 'signal', 'saw', 'decided', 'best'];
    return el(
      'details',
      { 'data-name': 'decisions' },
      el('summary', { text: say('class.table.decisions') }),
      stacked(
        say('class.table.decisions'),
        heads.map((key) => say(`class.head.${key}`)),
        rows,
      ),
    );
  }

  /** Shows the class beside Bayesians and the model's households, as far as these have run or why they stopped. */
  compare(model, problem = '') {
    const { say, results } = this;
    const sets = [
      ['class', results.seeing],
      ['bayesian', results.bayesian],
      ['seeing', model?.seeing],
      ['alone', model?.alone],
    ].filter(([, set]) => set && set.worlds > 0);
    fill(
      this.told,
      sentences(say, results, model).map((text) => el('p', { text })),
    );
    fill(
      this.beside,
      this.shares(sets),
      problem ? this.failed(problem) : this.model(model),
      this.measures(sets),
    );
  }

  model(model) {
    const { say, results } = this;
    const text = model ? say('class.model', LUCKS, results.people) : say('class.model.waiting');
    return el('p', { is: 'note', role: 'status', text });
  }

  failed(problem) {
    const { say, acts } = this;
    return [
      el('p', { is: 'refusal', role: 'alert', text: say('runs.failed', problem) }),
      button(say('runs.again'), () => acts.retry(), { id: 'class-retry' }),
    ];
  }

  shares(sets) {
    const { say, results } = this;
    const rows = sets.map(([key, set]) => [say(`class.set.${key}`), set.shares]);
    if (results.alone) {
      rows.push([say('class.set.none'), [results.alone.share]]);
    }
    return [
      sharesPicture(
        rows,
        say('class.shares.label'),
        say('class.shares.below', percent(results.game.pays ? 1 : 0)),
      ),
      el('p', { is: 'note', text: say('class.shares.areas') }),
      el(
        'details',
        { 'data-name': 'shares' },
        el('summary', { text: say('chart.table') }),
        stacked(
          say('class.shares'),
          [say('class.head.set'), say('class.head.share'), say('class.head.worlds')],
          rows.flatMap(([name, shares]) =>
            counted(shares).map(([share, count]) => [name, percent(share), number(count)]),
          ),
        ),
      ),
    ];
  }

  measures(sets) {
    const { say, results } = this;
    const ended = ({ ends }) => ['right', 'wrong', 'none'].map((end) => number(ends[end]));
    const row = ([key, set]) => [
      say(`class.set.${key}`),
      number(set.worlds),
      ...(key === 'alone' ? Array(3).fill(say('class.none')) : ended(set)),
      measure(set.inequality),
      measure(set.unpredictability),
    ];
    const { right, wrong, none } = results.theory;
    const exact = [say('class.set.theory'), say('class.none'), ...[right, wrong, none].map(percent)];
    const heads = ['set', 'worlds', 'right', 'wrong', 'noCascade', 'inequality', 'unpredictability'];
    return stacked(
      say('class.table.measures'),
      heads.map((key) => say(`class.head.${key}`)),
      [...sets.map(row), [...exact, say('class.none'), say('class.none')]],
    );
  }
}
