import { fragment } from './address.js';
import { csv, hand, handPicture } from './files.js';
import { film } from './film.js';
import { calendar, monthName } from './numbers.js';
import { chartSheet, mapSheet, painted, written } from './pictures.js';
import { say } from './words.js';
import { refusals } from './engine.js';

function bare(app) {
  return app.state.scenario.replace(/\.ya?ml$/, '');
}

/** Hands over the scenario of the shown side as the command line reads it, with its changes as a comment. */
export async function saveYaml(app) {
  const { side, world, changes, changed } = app.shownWorlds().find((some) => some.side === app.side);
  const answer = await world.client.ask('yaml');
  if (refusals(answer).length > 0) {
    app.tell(refusals(answer));
  } else {
    const name = app.state.two ? `${bare(app)}-${side}` : bare(app);
    const head = changed ? `# ${changes.replace(/\s+/g, ' ')}\n` : '';
    hand(`${name}.yaml`, head + answer.yaml, 'text/yaml');
  }
}

/** Hands over the figures of all months that all worlds have reached. */
export function saveCsv(app) {
  const rows = app.player.reached + 1;
  const worlds = app.shownWorlds().map(({ side, world }) => ({
    world: side,
    rows: world.frames.rows.slice(0, rows),
  }));
  const { opened } = app.worlds.left;
  const date = (month) => {
    const at = calendar(opened, month);
    return month === 0 ? 'start' : `${at.year}-${String(at.month).padStart(2, '0')}`;
  };
  hand(`${bare(app)}-series.csv`, csv(worlds, opened.variables, date), 'text/csv');
}

function handSheet(name, sheet, kind) {
  if (kind === 'svg') {
    hand(`${name}.svg`, written(sheet), 'image/svg+xml');
  } else {
    handPicture(`${name}.png`, painted(sheet));
  }
}

/** Hands over the maps of the shown month, side by side, as png or svg. */
export function saveMap(app, kind) {
  handSheet(`${bare(app)}-map`, mapSheet(app), kind);
}

/** Hands a chart over as png or svg. */
export function saveChart(app, view, kind) {
  handSheet(`${bare(app)}-${view.key}`, chartSheet(app, view), kind);
}

/** Hands the address of the state over. */
export function saveAddress(app) {
  const { own } = app.scenario(app.state);
  const text = fragment(app.addressed(), own);
  if (text) {
    hand('taocun-address.txt', `${location.href.split('#')[0]}#${text}\n`, 'text/plain');
    app.tell(own ? [say('files.own', own)] : []);
  } else {
    app.tell([say('address.none')]);
  }
}

/** Hands a film of the maps over, from the start to the shown month; only one is made at a time. */
export async function saveFilm(app) {
  if (app.filming) {
    return;
  }
  app.filming = true;
  const seats = app.view.stage.seats.filter((seat) => !seat.root.hidden);
  const { month } = app.player;
  const title = ({ world }, at) =>
    say(
      'film.title',
      monthName(world.opened, at),
      world.figure('sellers', at).toLocaleString('en'),
      world.opened.households.toLocaleString('en'),
    );
  const told = (done, seconds) => app.view.masthead.doing(say('film.made', done, month, Math.ceil(seconds)));
  try {
    if (!(await film(`${bare(app)}.webm`, seats, month, title, told))) {
      app.tell([say('film.stopped')]);
    }
  } finally {
    app.filming = false;
    app.view.masthead.doing('');
  }
}
