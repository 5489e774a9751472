import { button, el, fill, write } from './dom.js';
import { canFilm } from './film.js';
import { QUESTIONS } from './questions.js';
import { language, paragraph, say } from './words.js';

const NAMES = { en: 'English', zh: '中文' };

function chooser(id, label, options, value, changed) {
  const select = el(
    'select',
    { id, onchange: () => changed(select.value) },
    options.map(([key, text]) => el('option', { value: key, text })),
  );
  select.value = value;
  return el('div', { is: 'choice' }, el('label', { for: id, text: label }), select);
}

/** The settings of a second world: those that it had before, else those of the first. */
function rightOf({ left, right }) {
  return Object.keys(right).length > 0 ? right : { ...left };
}

/** The head of the page: scenario, language, worlds, luck, undo, files. */
export class Masthead {
  constructor(app, scenarios) {
    const { state } = app;
    const other = language() === 'zh' ? 'en' : 'zh';
    const titles = scenarios.map((one) => [one.name, language() === 'zh' ? one.titleZh : one.title]);
    const lucks = Array.from({ length: 20 }, (_, n) => [String(n), say('luck.number', n + 1)]);
    if (state.replication >= lucks.length) {
      lucks.push([String(state.replication), say('luck.number', state.replication + 1)]);
    }
    const toggle = (key, word, on = () => ({})) =>
      button(say(word), () => app.edits.change({ [key]: !app.state[key], ...(app.state[key] ? {} : on()) }), {
        id: `switch-${key}`,
        'aria-pressed': String(state[key]),
      });
    this.undo = button(say('undo'), () => app.edits.undo(), { id: 'undo' });
    this.redo = button(say('redo'), () => app.edits.redo(), { id: 'redo' });
    const file = el('input', {
      type: 'file',
      accept: '.yaml,.yml',
      id: 'own-yaml',
      onchange: () => {
        const [chosen] = file.files;
        file.value = '';
        app.openFile(chosen);
      },
    });
    const files = el(
      'details',
      { is: 'menu' },
      el('summary', { text: say('files') }),
      el(
        'div',
        { is: 'sheet' },
        el('label', { for: 'own-yaml', text: say('files.open') }),
        file,
        button(say('files.yaml'), () => app.save('yaml')),
        button(say('files.csv'), () => app.save('csv')),
        button(say('files.map', 'PNG'), () => app.save('map', 'png')),
        button(say('files.map', 'SVG'), () => app.save('map', 'svg')),
        canFilm() ? button(say('files.film'), () => app.save('film')) : null,
        button(say('files.address'), () => app.save('address')),
      ),
    );
    this.message = el('div', { is: 'message', role: 'alert' });
    this.work = el('div', { is: 'work' });
    this.root = el(
      'header',
      { is: 'masthead' },
      el('h1', { text: say('title') }),
      chooser('scenario', say('scenario'), titles, state.scenario, (name) =>
        app.edits.change({ scenario: name, left: {}, right: {}, month: 0 }),
      ),
      this.questions(app),
      toggle('two', 'worlds.two', () => ({ right: rightOf(app.state) })),
      chooser('luck', say('luck'), lucks, String(state.replication), (number) =>
        app.edits.change({ replication: Number(number) }),
      ),
      el('div', { is: 'pair' }, this.undo, this.redo),
      files,
      toggle('large', 'large'),
      button(NAMES[other], () => app.edits.change({ language: other }), {
        id: 'language',
        lang: other === 'zh' ? 'zh-CN' : 'en',
        is: 'language',
      }),
      this.message,
      this.work,
    );
  }

  /** Questions that set both worlds up and run them. */
  questions(app) {
    const texts = QUESTIONS.map(({ key }) => [key, say(`ask.${key}`)]);
    return chooser('ask', say('ask'), [['', say('ask.none')], ...texts], '', (key) => {
      const question = QUESTIONS.find((one) => one.key === key);
      if (question) {
        app.edits.ask(question);
      }
    });
  }

  show(history) {
    const focused = document.activeElement;
    this.undo.disabled = history.past.length === 0;
    this.redo.disabled = history.future.length === 0;
    if (focused === this.undo && this.undo.disabled) {
      this.redo.focus();
    } else if (focused === this.redo && this.redo.disabled) {
      this.undo.focus();
    }
  }

  /** Says what is being done, with a button that stops it if it can be; nothing by an empty text. */
  doing(text, word, stop) {
    if (stop) {
      fill(this.work, `${text} `, button(word, stop));
    } else {
      write(this.work, text);
    }
  }

  /** Says what went wrong, until the next success. */
  tell(sentences) {
    write(this.message, paragraph(sentences));
  }
}
