import { say } from './words.js';

/** The most bytes of a scenario that the page reads. */
const LARGEST_FILE = 1e6;

/**
 * The name under which a file is kept: its own, unless another file has it, then with a number. The same
 * file opened again, or changed meanwhile, takes its own place.
 */
export function nameFor(file, yaml, scenarios) {
  const [, stem, end] = /^(.*?)(\.[^.]*)?$/s.exec(file);
  for (let n = 1; ; n++) {
    const name = n === 1 ? file : `${stem} (${n})${end ?? ''}`;
    const there = scenarios.get(name);
    if (!there || (there.own && there.yaml === yaml)) {
      return name;
    }
  }
}

/** Where the engine looked for a data file: a folder that the reader does not have. */
const LOOKED = / ?[(（]\/page\/[^)）]*[)）]/;

/** Sentences against a scenario without the page's folder; one more where it names data files. */
export function withoutFolder(problems) {
  const told = problems.map((problem) => problem.replace(LOOKED, ''));
  return problems.some((problem) => LOOKED.test(problem)) ? [...told, say('files.data')] : told;
}

/** The state in which a file is opened: that of an address that waits for it, else none. */
function stateFor(name, awaited) {
  if (awaited?.own !== name) {
    return { left: {}, right: {}, month: 0 };
  }
  const { left, right, month, two, replication } = awaited;
  return { left, right, month, two, replication };
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
  const name = nameFor(file.name, yaml, scenarios);
  const known = scenarios.has(name);
  scenarios.set(name, { name, title: name, titleZh: name, yaml, own: file.name });
  const problems = await app.edits.change({ scenario: name, ...stateFor(file.name, app.awaited) });
  if (problems.length > 0) {
    app.tell(withoutFolder(problems));
    if (!known) {
      scenarios.delete(name);
    }
    return;
  }
  app.awaited = null;
  app.tell([...(name === file.name ? [] : [say('files.named', file.name, name)]), say('files.own', file.name)]);
}
