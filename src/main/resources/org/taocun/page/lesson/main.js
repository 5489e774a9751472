import { Engine, canRun } from '../engine.js';
import { el, fill } from '../dom.js';
import { freshPlace, placeOf } from './place.js';
import { say, speak } from '../words.js';
import { Lesson } from './lesson.js';

function onlyText(root, text) {
  fill(root, el('p', { role: 'alert', text }));
}

async function main() {
  const root = document.getElementById('page');
  const data = JSON.parse(document.getElementById('data').textContent);
  const fresh = freshPlace(data.language === 'zh' ? 'zh' : 'en');
  const place = placeOf(location.hash, fresh);
  speak(place.language, data.words[place.language]);
  if (!canRun()) {
    onlyText(root, say('old'));
    return;
  }
  const files = Object.fromEntries(data.scenarios.map((one) => [one.name, one.yaml]));
  const lesson = new Lesson(root, data, new Engine(place.language, files), place);
  addEventListener('hashchange', () => lesson.visit(location.hash, history.state === null));
  lesson.start(location.hash);
}

main().catch((error) => onlyText(document.getElementById('page'), say('failed', error.message)));
