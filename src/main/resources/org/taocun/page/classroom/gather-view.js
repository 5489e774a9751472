import { button, el, fill, write } from '../dom.js';
import { codeOf, seatsOf, sees } from './setup.js';
import { number } from '../numbers.js';
import { stacked } from '../tables.js';

/** The teacher's machine, which gathers the codes of tablets; acts: add(text), show(), again(). */
export class GatherView {
  constructor(say, acts) {
    Object.assign(this, { say, acts });
    this.root = el('div', { is: 'class-gather' });
  }

  /** Makes the form, in the language of the page, and shows what has been gathered. */
  show(game) {
    const { say, acts } = this;
    this.title = el('h3', { tabindex: -1, text: say('class.tablet.gather') });
    this.told = el('p', { text: say('class.gather.how', codeOf(game.setup)) });
    this.code = el('input', { id: 'class-tablet-code', size: 14, autocomplete: 'off', spellcheck: 'false' });
    this.code.addEventListener('keydown', (event) => event.key === 'Enter' && this.add());
    this.refused = el('p', { is: 'refusal', role: 'alert' });
    this.table = el('div', {});
    this.results = button(say('class.results.show'), () => acts.show(), { id: 'class-gathered' });
    fill(
      this.root,
      this.title,
      this.told,
      el(
        'div',
        { is: 'class-fields' },
        el(
          'div',
          { is: 'choice' },
          el('label', { for: 'class-tablet-code', text: say('class.gather.code') }),
          this.code,
        ),
      ),
      el('div', { is: 'row' }, button(say('class.gather.add'), () => this.add(), { is: 'class-main' })),
      this.refused,
      this.table,
      el(
        'div',
        { is: 'row' },
        this.results,
        button(say('class.again'), () => acts.again()),
      ),
    );
    this.update(game);
  }

  add() {
    const refused = this.acts.add(this.code.value);
    write(this.refused, refused ? this.say(...refused) : '');
    if (!refused) {
      this.code.value = '';
    }
    this.code.focus();
  }

  /** Shows what has been gathered, world by world. */
  update(game) {
    const { say } = this;
    const { setup } = game;
    const worlds = Array.from({ length: setup.worlds + 1 }, (none, world) => world);
    const rows = worlds.map((world) => [
      say(sees(setup, world) ? 'class.world' : 'class.world.alone', world + 1),
      number(game.of(world).length),
      number(seatsOf(setup, world)),
    ]);
    const heads = ['world', 'decisions', 'people'].map((key) => say(`class.head.${key}`));
    fill(this.table, stacked(say('class.gather.table'), heads, rows));
    write(this.told, say('class.gather.how', codeOf(setup)));
    this.results.disabled = !worlds.some((world) => sees(setup, world) && game.of(world).length > 0);
  }
}
