import { say } from './words.js';

/** The most bytes of a scenario that the page reads. */
const LARGEST_FILE = 1e6;

/** A name that no scenario has yet. */
function freeName(name, scenarios) {
  return scenarios.has(name) ? freeName(`${name}'`, scenarios) : name;
}

/** Opens the user's own scenario; a refused one leaves the page as it is. */
export async function openOwn(app, file) {
  if (file.size > LARGEST_FILE) {
    app.tell([say('files.large', file.name)]);
    return;
  }
  const yaml = await file.text();
  if (yaml.trim() === '') {
    app.tell([say('files.empty', file.name)]);
    return;
  }
  const { scenarios } = app;
  const name = freeName(file.name, scenarios);
  scenarios.set(name, { name, title: file.name, titleZh: file.name, yaml, own: true });
  const problems = await app.edits.change({ scenario: name, left: {}, right: {}, month: 0 });
  if (problems.length > 0) {
    scenarios.delete(name);
  } else {
    app.tell([say('files.own', file.name)]);
  }
}
