import { WORLDS } from './colours.js';
import { drawChart } from './chart-drawing.js';
import { PAGE } from './map-villages.js';
import { amount, monthName } from './numbers.js';
import { Sheet } from './sheet.js';
import { SvgBrush } from './svg-brush.js';
import { entriesOf } from './legend.js';
import { say } from './words.js';

const LETTER = 26;
const WIDTH = 1640;

/** The width of a text in a font. */
function measurer() {
  const brush = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    brush.font = font;
    return brush.measureText(text).width;
  };
}

/** What a picture shows, in lines: scenario, month, luck, and what is changed in each world. */
function linesOf(app) {
  const worlds = app.shownWorlds();
  const { opened } = worlds[0].world;
  const changes = worlds.filter((some) => some.changes);
  return [
    say('picture.state', opened.title, monthName(opened, app.player.month), app.state.replication + 1),
    ...changes.map((some) =>
      worlds.length > 1 ? say('picture.world', some.name, some.changes) : some.changes,
    ),
  ];
}

function footOf(app) {
  const finished = app.shownWorlds().filter(({ world }) => world.finished?.fingerprint);
  const prints = finished.map(({ world }) => world.finished.fingerprint);
  return [say('picture.made', app.data.version), ...prints].join(' · ');
}

/** The sheet of a chart. */
export function chartSheet(app, { view }) {
  const { traces, labels, unit, month } = view;
  const lines = traces.map((trace, n) => ({
    kind: 'line',
    colour: trace.colour,
    dash: trace.dash,
    text: say('picture.value', labels[n], amount(trace.values[month] ?? Number.NaN, unit)),
  }));
  const bands = traces
    .filter((trace) => trace.band)
    .map(({ colour, band }) => ({
      kind: 'band',
      colour,
      text: say(band.heads ? 'picture.interval' : 'picture.band'),
    }));
  return new Sheet(
    {
      width: WIDTH,
      letter: LETTER,
      title: view.title,
      lines: [...linesOf(app), view.note],
      body: { height: 720, draw: (brush, box) => drawChart(brush, box, LETTER, view) },
      legend: [...lines, ...bands.slice(0, 1)],
      foot: footOf(app),
    },
    measurer(),
  );
}

/** The sheet of the maps of the shown month, side by side. */
export function mapSheet(app) {
  const seats = app.view.stage.seats.filter((seat) => !seat.root.hidden);
  const { opened } = seats[0].world;
  const { measure, fatesAt } = seats[0].map.shown;
  const width = seats.length > 1 ? PAGE.width * 1.4 : WIDTH;
  const head = 1.8 * LETTER;
  const draw = (brush, { left, top, height }) =>
    seats.forEach((seat, n) => {
      const x = left + n * width;
      const font = `700 ${1.1 * LETTER}px system-ui, sans-serif`;
      const fillStyle = seats.length > 1 ? WORLDS[n] : '#222222';
      Object.assign(brush, { font, fillStyle, textAlign: 'left', textBaseline: 'middle' });
      const { textContent: count } = seat.count;
      brush.fillText(
        seats.length > 1 ? say('picture.world', seat.name.textContent, count) : count,
        x,
        top + head / 2,
      );
      const box = { left: x, top: top + head, width: width - LETTER, height: height - head };
      seat.map.paint(brush, box, 0.8 * LETTER);
    });
  return new Sheet(
    {
      width: width * seats.length,
      letter: LETTER,
      title: say('title'),
      lines: [
        ...linesOf(app),
        ...(opened.detailed ? [] : [say('picture.value', say('legend.colour'), say(`measure.${measure.key}`))]),
      ],
      body: { height: head + ((width - LETTER) * PAGE.height) / PAGE.width, draw },
      legend: entriesOf(seats.map(({ world }) => world.opened), measure, fatesAt !== null),
      foot: footOf(app),
    },
    measurer(),
  );
}

/** A sheet on a canvas. */
export function painted(sheet) {
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  sheet.draw(canvas.getContext('2d'));
  return canvas;
}

/** A sheet as SVG. */
export function written(sheet) {
  const brush = new SvgBrush(measurer());
  sheet.draw(brush);
  return brush.text(sheet.width, sheet.height, sheet.title);
}
