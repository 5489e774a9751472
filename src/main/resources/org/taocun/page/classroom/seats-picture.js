import { STATUS, WORLDS } from '../colours.js';
import { letters, svg } from '../svg.js';

const CELL = 28;
const ROW = 70;
const LEFT = 96;
const TOP = 8;
const SHADE = { right: '#d9efe6', wrong: '#fbe3d2' };
const INK = '#222222';

function triangle(x, y, good) {
  const tip = good ? y - 6 : y + 6;
  const base = good ? y + 5 : y - 5;
  return svg('path', { d: `M${x - 6} ${base}H${x + 6}L${x} ${tip}Z`, fill: good ? WORLDS[0] : INK });
}

/** A decision: a full circle for a shop, an empty one for none; a ring if it was not that of Bayes. */
function decisionMark(x, y, { open, agrees }) {
  const circle = {
    cx: x,
    cy: y,
    r: 8,
    stroke: STATUS.seller,
    'stroke-width': 2.5,
    fill: open ? STATUS.seller : '#ffffff',
  };
  const ring = {
    cx: x,
    cy: y,
    r: 12,
    fill: 'none',
    stroke: INK,
    'stroke-width': 1.5,
    'stroke-dasharray': '3 2',
  };
  return [svg('circle', circle), agrees ? null : svg('circle', ring)];
}

function worldRow(say, world, row, endOf) {
  const top = TOP + row * ROW;
  const name = say('class.world', world.world + 1);
  const cells = world.decisions.map((decision, n) => {
    const x = LEFT + (n + 0.5) * CELL;
    const cascade = decision.cascade === null ? null : endOf(decision.cascade);
    const shade = { x: x - CELL / 2, y: top, width: CELL, height: ROW - 7, fill: SHADE[cascade] };
    return [
      cascade ? svg('rect', shade) : null,
      triangle(x, top + 13, decision.good),
      decisionMark(x, top + 35, decision),
      letters(x, top + 59, String(decision.seat + 1), {
        'text-anchor': 'middle',
        'font-size': 11,
      }),
    ];
  });
  return svg(
    'g',
    {},
    letters(0, top + 32, name, { 'font-size': 13, 'font-weight': 600 }),
    world.sees ? null : letters(0, top + 48, say('class.picture.alone'), { 'font-size': 11 }),
    cells,
  );
}

/** All decisions of a class: a row a world, a column a seat, cascades shaded by where they led. */
export function seatsPicture(say, { worlds }, label, endOf) {
  const seats = Math.max(...worlds.map(({ decisions }) => decisions.length));
  const [width, height] = [LEFT + seats * CELL + 4, TOP + worlds.length * ROW];
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width: `${width / 16}em`,
      height: `${height / 16}em`,
      role: 'img',
      'aria-label': label,
    },
    worlds.map((world, row) => worldRow(say, world, row, endOf)),
  );
}

/** What the marks mean. */
export function seatsLegend(say) {
  const mark = (draw, x = 13) =>
    svg('svg', { width: '1.7em', height: '1.7em', viewBox: '0 0 26 26', 'aria-hidden': 'true' }, draw(x));
  const shade = (end) => (x) =>
    svg('rect', { x: x - 11, y: 3, width: 22, height: 20, fill: SHADE[end], stroke: '#767676' });
  return [
    ['good', mark((x) => triangle(x, 13, true))],
    ['bad', mark((x) => triangle(x, 13, false))],
    ['open', mark((x) => decisionMark(x, 13, { open: true, agrees: true }))],
    ['not', mark((x) => decisionMark(x, 13, { open: false, agrees: true }))],
    ['against', mark((x) => decisionMark(x, 13, { open: true, agrees: false }))],
    ['right', mark(shade('right'))],
    ['wrong', mark(shade('wrong'))],
  ].map(([key, drawing]) => [drawing, say(`class.legend.${key}`)]);
}
