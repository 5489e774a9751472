import { faint } from './colours.js';
import { amount, monthName } from './numbers.js';
import { say } from './words.js';
import { valueRange, yearAfter, yearTicks } from './ticks.js';

const GRID = '#dddddd';
const INK = '#333333';

/** The borders that stand for dashes in the legend, by the length of a dash. */
const STROKES = { 6: 'dashed', 2: 'dotted', 3: 'dashed' };

function series(trace, label, format) {
  return {
    label,
    stroke: trace.colour,
    width: trace.width ?? 2.5,
    dash: trace.dash,
    points: { show: false },
    value: (plot, value) => format(value),
  };
}

/** Columns and series of traces: the lines, then the bands as pairs of invisible lines. */
function parts(traces, labels, format) {
  const shown = traces.map((trace, n) => series(trace, labels[n], format));
  const columns = traces.map((trace) => trace.values);
  const bands = [];
  for (const trace of traces.filter((some) => some.band)) {
    const at = 1 + shown.length;
    const edge = { label: '', stroke: 'transparent', width: 0, points: { show: false }, legend: false };
    shown.push({ ...edge, is: 'edge' }, { ...edge, is: 'edge' });
    columns.push(trace.band.high, trace.band.low);
    bands.push({ series: [at, at + 1], fill: faint(trace.colour, 0.16) });
    if (trace.band.middle) {
      shown.push({ ...series({ ...trace, width: 1.2, dash: [1, 3] }, '', format), is: 'edge' });
      columns.push(trace.band.middle);
    }
  }
  return { shown, columns, bands };
}

function padded(columns, months) {
  return columns.map((column) =>
    Array.from({ length: months + 1 }, (_, k) => (Number.isFinite(column[k]) ? column[k] : null)),
  );
}

function marker(plot, month) {
  const x = plot.valToPos(month, 'x', true);
  const brush = plot.ctx;
  brush.save();
  brush.strokeStyle = INK;
  brush.lineWidth = 1.5 * (window.devicePixelRatio || 1);
  brush.setLineDash([4, 4]);
  brush.beginPath();
  brush.moveTo(x, plot.bbox.top);
  brush.lineTo(x, plot.bbox.top + plot.bbox.height);
  brush.stroke();
  brush.restore();
}

function axes(opened, unit, letter) {
  const font = `${letter}px system-ui, sans-serif`;
  const look = { stroke: INK, font, grid: { stroke: GRID, width: 1 }, ticks: { stroke: GRID } };
  return [
    {
      ...look,
      space: 4 * letter,
      size: 2.6 * letter,
      values: (plot, splits) => splits.map((month) => yearAfter(opened, month)),
      splits: (plot) => yearTicks(opened, plot.width / (4.5 * letter)),
    },
    {
      ...look,
      space: 2.6 * letter,
      size: (plot, values) =>
        letter * (1.6 + 0.62 * Math.max(...(values ?? ['']).map((text) => text.length))),
      values: (plot, splits) => splits.map((value) => amount(value, unit)),
    },
  ];
}

/** A drawn chart of traces; a new one is made when its lines change, else only its data. */
export class Plot {
  constructor(place, chosen) {
    this.place = place;
    this.chosen = chosen;
    this.month = 0;
    new ResizeObserver(() => this.resize()).observe(place);
  }

  size() {
    const width = Math.max(200, this.place.clientWidth);
    return { width, height: Math.round(Math.min(420, Math.max(170, width * 0.52))) };
  }

  resize() {
    this.plot?.setSize(this.size());
  }

  show({ opened, traces, labels, unit, month, letter }) {
    this.month = month;
    const format = (value) => amount(value ?? Number.NaN, unit);
    const { shown, columns, bands } = parts(traces, labels, format);
    const data = [Array.from({ length: opened.months + 1 }, (_, k) => k), ...padded(columns, opened.months)];
    const key = JSON.stringify([
      opened.startYear,
      opened.startMonth,
      opened.months,
      labels,
      traces.map((trace) => [trace.colour, !!trace.band]),
      unit,
      letter,
    ]);
    if (key === this.key) {
      this.plot.setData(data);
      this.read();
      return;
    }
    this.key = key;
    this.plot?.destroy();
    const x = { label: say('month.column'), value: (plot, at) => (at === null ? '' : monthName(opened, at)) };
    this.plot = new uPlot(
      {
        ...this.size(),
        series: [x, ...shown.map(({ is, legend, ...rest }) => ({ ...rest, class: is }))],
        bands,
        legend: { markers: { dash: (plot, at) => STROKES[shown[at - 1].dash?.[0] ?? 0] ?? 'solid' } },
        axes: axes(opened, unit, letter),
        scales: {
          x: { time: false, range: [0, opened.months] },
          y: { range: (plot, low, high) => valueRange(low, high) },
        },
        cursor: { drag: { x: false, y: false } },
        hooks: { draw: [(plot) => marker(plot, this.month)], ready: [() => this.read()] },
      },
      data,
      this.place,
    );
    this.plot.over.addEventListener('click', () => this.chosen(this.plot.cursor.idx));
    this.plot.over.addEventListener('mouseleave', () => this.read());
    this.read();
  }

  /** Has the legend show the values of the shown month, unless the pointer is at another one. */
  read() {
    if (!this.plot.over.matches(':hover')) {
      this.plot.setLegend({ idx: this.month }, false);
    }
  }
}
