import { App } from './app.js';
import { Engine, canRun } from './engine.js';
import { el, fill } from './dom.js';
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
  const { state, problems, awaited } = stateOf(location.hash, fresh, names);
  speak(state.language, data.words[state.language]);
  if (!canRun()) {
    onlyText(root, say('old'));
    return;
  }
  document.getElementById('waiting').textContent = say('starting');
  const files = Object.fromEntries(data.scenarios.map((one) => [one.name, one.yaml]));
  const app = new App(root, data, new Engine(state.language, files), state, isEmbedded(location.search));
  app.awaited = awaited;
  const refused = await app.start();
  const told = [...problems.map(([key, ...values]) => say(key, ...values)), ...refused];
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
  window.addEventListener('hashchange', async () => {
    const asked = stateOf(location.hash, fresh, names);
    app.awaited = asked.awaited;
    const refused = await app.edits.visit(asked.state);
    const against = [...asked.problems.map(([key, ...values]) => say(key, ...values)), ...refused];
    if (against.length > 0) {
      app.tell(against);
    }
  });
}

main().catch((error) => onlyText(document.getElementById('page'), say('failed', error.message)));
