import { amount } from './numbers.js';
import { roundTicks, valueRange, yearAfter, yearTicks } from './ticks.js';

const GRID = '#dddddd';
const INK = '#333333';

function extremes(traces) {
  const all = traces.flatMap(({ values, band }) => [values, ...(band ? [band.low, band.high] : [])]);
  const known = all.flatMap((values) => [...values]).filter((value) => Number.isFinite(value));
  return known.length === 0
    ? [0, 1]
    : known.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [known[0], known[0]]);
}

/** The stretches of values that are defined, each as points of a month and a value. */
export function stretches(values) {
  const all = [];
  let open = null;
  Array.from(values).forEach((value, month) => {
    if (!Number.isFinite(value)) {
      open = null;
    } else if (open) {
      open.push([month, value]);
    } else {
      all.push((open = [[month, value]]));
    }
  });
  return all;
}

function outline(brush, points) {
  brush.beginPath();
  points.forEach(([x, y], n) => (n === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
}

function line(brush, values, at, { colour, width, dash }) {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.setLineDash(dash);
  for (const points of stretches(values)) {
    outline(
      brush,
      points.map(([month, value]) => at(month, value)),
    );
    brush.stroke();
  }
  brush.setLineDash([]);
}

function band(brush, { low, high }, at, colour) {
  brush.fillStyle = colour;
  brush.globalAlpha = 0.16;
  const both = Array.from(low, (value, month) => (Number.isFinite(high[month]) ? value : Number.NaN));
  for (const points of stretches(both)) {
    const back = points.map(([month]) => [month, high[month]]).reverse();
    outline(
      brush,
      [...points, ...back].map(([month, value]) => at(month, value)),
    );
    brush.closePath();
    brush.fill();
  }
  brush.globalAlpha = 1;
}

function axes(brush, box, at, { opened, unit, months, values, letter }) {
  Object.assign(brush, {
    font: `${letter}px system-ui, sans-serif`,
    textBaseline: 'middle',
    lineWidth: letter / 16,
  });
  const rule = (from, to, colour) => {
    brush.strokeStyle = colour;
    outline(brush, [from, to]);
    brush.stroke();
  };
  brush.fillStyle = INK;
  brush.textAlign = 'right';
  for (const value of values) {
    const [, y] = at(0, value);
    rule([box.left, y], [box.right, y], value === 0 ? INK : GRID);
    brush.fillText(amount(value, unit), box.left - 0.5 * letter, y);
  }
  brush.textAlign = 'center';
  for (const month of months) {
    const [x] = at(month, 0);
    rule([x, box.top], [x, box.bottom], GRID);
    brush.fillText(yearAfter(opened, month), x, box.bottom + letter);
  }
}

/** Draws what a chart shows into a box: axes, bands, lines, and the shown month as a dashed line. */
export function drawChart(brush, { left, top, width, height }, letter, { opened, traces, unit, month }) {
  const [low, high] = valueRange(...extremes(traces));
  const values = roundTicks(low, high, Math.max(2, height / (4 * letter)));
  const widest = Math.max(...values.map((value) => amount(value, unit).length));
  const box = {
    left: left + letter * (0.8 + 0.6 * widest),
    right: left + width - letter,
    top: top + 0.5 * letter,
    bottom: top + height - 2 * letter,
  };
  const at = (some, value) => [
    box.left + (some / opened.months) * (box.right - box.left),
    box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top),
  ];
  const months = yearTicks(opened, (box.right - box.left) / (4 * letter));
  axes(brush, box, at, { opened, unit, months, values, letter });
  const thick = letter / 16;
  const scaled = (dash) => dash.map((part) => part * thick);
  traces.filter((trace) => trace.band).forEach((trace) => band(brush, trace.band, at, trace.colour));
  for (const trace of traces) {
    if (trace.band?.middle) {
      line(brush, trace.band.middle, at, { ...trace, width: 1.2 * thick, dash: scaled([1, 3]) });
    }
    line(brush, trace.values, at, { ...trace, width: 2.5 * thick, dash: scaled(trace.dash) });
  }
  const shown = { colour: INK, width: 1.2 * thick, dash: scaled([4, 4]) };
  Object.assign(brush, { strokeStyle: shown.colour, lineWidth: shown.width });
  brush.setLineDash(shown.dash);
  outline(brush, [
    [at(month, 0)[0], box.top],
    [at(month, 0)[0], box.bottom],
  ]);
  brush.stroke();
  brush.setLineDash([]);
}
