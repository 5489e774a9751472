import { CHARTS } from './series.js';
import { differenceOf, movingLines, traces } from './traces.js';
import { ChartView } from './chart.js';
import { FEWEST_PAIRS } from './difference.js';
import { SERIES } from './colours.js';
import { el, fill } from './dom.js';
import { amount } from './numbers.js';
import { REPLICATIONS } from './replications.js';
import { paragraph, say } from './words.js';

const DIFFERENCE = 'difference';

/** Units of which the name of a chart already speaks. */
const NAMED = ['households', 'share', 'shops', 'villages'];

function titled(name, unit) {
  return NAMED.includes(unit) ? name : say('chart.title', name, say(`unit.${unit}`));
}

function label(trace) {
  const name = say(`line.${trace.name}`);
  return trace.side === null
    ? name
    : say('line.of', name, say(trace.side === 0 ? 'world.left' : 'world.right'));
}

/** A note on replications, which says so while there are more to come. */
function soFar(note, runs, { goal, left }) {
  if (runs < goal) {
    return `${note} ${say('chart.soFar', runs, goal, left)}`;
  }
  return goal < REPLICATIONS ? `${note} ${say('chart.fewer', REPLICATIONS)}` : note;
}

function bandNote(sides, aim) {
  const runs = Math.min(...sides.map((side) => side.replications.size));
  if (runs < 3) {
    return say('chart.noBand', aim.left);
  }
  return soFar(say(runs < REPLICATIONS ? 'chart.band.few' : 'chart.band', runs), runs, aim);
}

/** All charts of the page; only those with something that moves are seen. */
export class ChartsPanel {
  constructor(went, saved) {
    this.views = new Map(
      [CHARTS[0].key, DIFFERENCE, ...CHARTS.slice(1).map((chart) => chart.key)].map((key) => [
        key,
        new ChartView(key, went, saved),
      ]),
    );
    this.root = el(
      'section',
      { is: 'charts' },
      [...this.views.values()].map((view) => view.root),
    );
    this.views.forEach((view) => view.show(null));
    this.compared = el('select', {
      id: 'compared',
      onchange: () => {
        this.chosen = this.compared.value;
        this.show(this.last);
      },
    });
    this.views
      .get(DIFFERENCE)
      .note.after(
        el('p', { is: 'row' }, el('label', { for: 'compared', text: say('difference.of') }), this.compared),
      );
  }

  /** Shows the worlds up to a month; sides have rows, column and replications. */
  show(last) {
    this.last = last;
    const { opened, sides, ghost, month, letter, goal, left } = last;
    const moving = [];
    const common = { opened, month, letter, goal, left };
    for (const chart of CHARTS) {
      const names = chart.many && opened.villages < 2 ? [] : movingLines(chart, sides);
      const first = chart === CHARTS[0];
      const lines = first && (names.length === 0 || sides.length > 1) ? [chart.lines[0]] : names;
      moving.push(...names.map((name) => [name, chart.unit]));
      if (lines.length === 0) {
        this.views.get(chart.key).show(null);
        continue;
      }
      const all = traces(chart, lines, sides, first || names.length === 1 ? ghost : null);
      this.views.get(chart.key).show({
        ...common,
        traces: all,
        labels: all.map(label),
        unit: chart.unit,
        title: titled(say(`chart.${chart.key}`), chart.unit),
        note: first ? bandNote(sides, common) : say(`chart.${chart.key}.note`),
      });
    }
    this.views.get(DIFFERENCE).show(sides.length > 1 ? this.difference(common, sides, moving) : null);
  }

  /**
   * Offers the lines that move to be compared; returns the one that the user has chosen, else the line
   * of sellers, else the first, and its unit.
   */
  comparedOf(moving) {
    const names = moving.map(([name]) => name).join();
    if (names !== this.offered) {
      this.offered = names;
      fill(
        this.compared,
        moving.map(([name]) => el('option', { value: name, text: say(`line.${name}`) })),
      );
      const wanted = [this.chosen, 'sellers'].find((one) => moving.some(([name]) => name === one));
      this.compared.value = wanted ?? moving[0][0];
    }
    return moving.find(([name]) => name === this.compared.value);
  }

  difference(common, sides, moving) {
    const [name, unit] = this.comparedOf(moving.length > 0 ? moving : [[CHARTS[0].lines[0], CHARTS[0].unit]]);
    const { count, nothing, mean, low, high } = differenceOf(name, sides);
    const trace = {
      name: DIFFERENCE,
      side: null,
      colour: SERIES[2],
      dash: [],
      values: mean,
      band: count >= FEWEST_PAIRS ? { low, high, heads: ['difference.low', 'difference.high'] } : null,
    };
    const last = mean.length - 1;
    const at = amount(mean[last], unit);
    const end =
      count < FEWEST_PAIRS
        ? paragraph([say('difference.mean', count, at), say('difference.few', count)])
        : say('difference.end', count, at, amount(low[last], unit), amount(high[last], unit));
    const note =
      count < 2
        ? say('difference.one', common.left)
        : soFar(nothing ? say('difference.nothing', count) : end, count, common);
    return {
      ...common,
      traces: [trace],
      labels: [say('line.difference')],
      unit,
      title: titled(say('chart.difference', say(`line.${name}`)), unit),
      note,
    };
  }
}
