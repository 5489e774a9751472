import { fragment } from './address.js';
import { csv, hand, handPicture } from './files.js';
import { film } from './film.js';
import { calendar, monthName } from './numbers.js';
import { say } from './words.js';
import { refusals } from './engine.js';

const PICTURE = { width: 1640, height: 1400 };

function bare(app) {
  return app.state.scenario.replace(/\.ya?ml$/, '');
}

/** Hands over the scenario of the shown side as the command line reads it. */
export async function saveYaml(app) {
  const world = app.shownWorlds().find(({ side }) => side === app.side).world;
  const answer = await world.client.ask('yaml');
  if (refusals(answer).length > 0) {
    app.tell(refusals(answer));
  } else {
    hand(`${bare(app)}.yaml`, answer.yaml, 'text/yaml');
  }
}

/** Hands over the figures of all months so far. */
export function saveCsv(app) {
  const worlds = app.shownWorlds().map(({ side, world }) => ({ world: side, rows: world.frames.rows }));
  const { opened } = app.worlds.left;
  const date = (month) => {
    const at = calendar(opened, month);
    return month === 0 ? 'start' : `${at.year}-${String(at.month).padStart(2, '0')}`;
  };
  hand(`${bare(app)}-series.csv`, csv(worlds, opened.variables, date), 'text/csv');
}

/** Hands over the maps of the shown month, side by side. */
export function saveMap(app) {
  const seats = app.view.stage.seats.filter((seat) => !seat.root.hidden);
  const all = document.createElement('canvas');
  all.width = PICTURE.width * seats.length;
  all.height = PICTURE.height;
  seats.forEach((seat, n) =>
    all.getContext('2d').drawImage(seat.map.picture(PICTURE.width, PICTURE.height), n * PICTURE.width, 0),
  );
  handPicture(`${bare(app)}-map.png`, all);
}

/** Hands the address of the state over. */
export function saveAddress(app) {
  const text = app.scenario(app.state).own ? '' : fragment(app.state);
  if (text) {
    hand('taocun-address.txt', `${location.href.split('#')[0]}#${text}\n`, 'text/plain');
  } else {
    app.tell([say('address.none')]);
  }
}

/** Hands a film of the maps over, from the start to the shown month. */
export async function saveFilm(app) {
  const seats = app.view.stage.seats.filter((seat) => !seat.root.hidden);
  const { month } = app.player;
  const title = ({ world }, at) =>
    say(
      'film.title',
      monthName(world.opened, at),
      world.figure('sellers', at).toLocaleString('en'),
      world.opened.households.toLocaleString('en'),
    );
  app.tell([say('film.made', Math.ceil((month + 1) / 8))]);
  await film(`${bare(app)}.webm`, seats, month, title);
  app.tell([]);
}

/** Hands a chart over, on white. */
export function saveChart(app, view) {
  const drawn = view.plot.picture();
  if (!drawn) {
    return;
  }
  const canvas = document.createElement('canvas');
  const letter = Math.round(drawn.width / 40);
  canvas.width = drawn.width;
  canvas.height = drawn.height + 2 * letter;
  const brush = canvas.getContext('2d');
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = '#222222';
  brush.font = `${letter}px system-ui, sans-serif`;
  brush.fillText(view.view.title, letter / 2, 1.3 * letter);
  brush.drawImage(drawn, 0, 2 * letter);
  handPicture(`${bare(app)}-${view.key}.png`, canvas);
}
