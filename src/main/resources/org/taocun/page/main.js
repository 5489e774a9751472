import { App } from './app.js';
import { Engine, canRun, startingText } from './engine.js';
import { el, fill, write } from './dom.js';
import { freshState, stateOf } from './address.js';
import { isEmbedded, obey } from './embed.js';
import { say, speak } from './words.js';

function onlyText(root, text) {
  fill(root, el('p', { role: 'alert', text }));
}

async function main() {
  const root = document.getElementById('page');
  const data = JSON.parse(document.getElementById('data').textContent);
  const names = data.scenarios.map((one) => one.name);
  const fresh = freshState(names[0], data.language === 'zh' ? 'zh' : 'en');
  const asked = stateOf(location.hash, fresh, names);
  const { state } = asked;
  speak(state.language, data.words[state.language]);
  if (!canRun()) {
    onlyText(root, say('old'));
    return;
  }
  const { title, titleZh } = data.scenarios.find((one) => one.name === state.scenario);
  const files = Object.fromEntries(data.scenarios.map((one) => [one.name, one.yaml]));
  const engine = new Engine(state.language, files);
  const waiting = document.getElementById('waiting');
  engine.hear((stage) => write(waiting, startingText(stage, state.language === 'zh' ? titleZh : title)));
  const app = new App(root, data, engine, state, isEmbedded(location.search));
  app.awaited = asked.awaited;
  const refused = await app.start();
  const told = app.toldOf(asked, refused, asked.problems.some(([key]) => key === 'address.cut') ? 'partly' : 'instead');
  if (!app.view) {
    onlyText(root, told.join(' '));
    return;
  }
  app.tell(told);
  if (app.embedded) {
    obey(app);
  } else if (state.month === 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    app.player.play();
  }
  window.addEventListener('hashchange', async ({ newURL }) => {
    const asked = stateOf(new URL(newURL).hash, fresh, names, app.edits.present());
    app.awaited = asked.awaited ?? (asked.unread ? app.awaited : null);
    const refused = asked.unread ? [] : await app.edits.visit(asked.state);
    const against = app.toldOf(asked, refused, 'kept');
    if (asked.unread) {
      app.writeAddress();
    }
    if (against.length > 0) {
      app.tell(against);
    }
  });
}

main().catch((error) => onlyText(document.getElementById('page'), say('failed', error.message)));
