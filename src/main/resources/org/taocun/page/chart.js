import { button, el, fill, write } from './dom.js';
import { amount, monthName } from './numbers.js';
import { say } from './words.js';
import { Plot } from './plot.js';
import { table } from './tables.js';

/** A chart with its title, what it says in a sentence, its picture and its table. */
export class ChartView {
  constructor(key, went, saved) {
    this.key = key;
    this.title = el('h3', { id: `chart-${key}` });
    this.note = el('p', { is: 'note' });
    this.place = el('div', { is: 'plot', role: 'img' });
    this.table = el('div', { is: 'scroll', tabindex: 0 });
    this.summary = el('summary');
    this.details = el('details', { is: 'table', 'data-name': `table ${key}`, ontoggle: () => this.fillTable() }, this.summary, this.table);
    this.saves = ['PNG', 'SVG'].map((kind) => button(kind, () => saved(this, kind.toLowerCase())));
    this.root = el(
      'section',
      { is: `chart chart-${key}`, 'aria-labelledby': `chart-${key}` },
      this.title,
      this.note,
      this.place,
      el('div', { is: 'foot' }, this.details, this.saves),
    );
    this.plot = new Plot(this.place, (month) => month !== null && month !== undefined && went(month));
  }

  /** Shows traces: title, a sentence, the labels of lines. */
  show(view) {
    this.view = view;
    this.root.hidden = view === null;
    if (view === null) {
      return;
    }
    write(this.title, view.title);
    write(this.note, view.note);
    write(this.summary, say('chart.table'));
    this.saves.forEach((save) =>
      save.setAttribute('aria-label', say('chart.save', save.textContent, view.title)),
    );
    this.place.setAttribute('aria-label', `${view.title}. ${view.note}`);
    this.plot.show(view);
    this.fillTable();
  }

  fillTable() {
    if (!this.details.open || !this.view) {
      return;
    }
    const { traces, labels, unit, opened } = this.view;
    const columns = traces.flatMap((trace, n) => [
      [labels[n], trace.values],
      ...(trace.band
        ? [
            [say(trace.band.heads?.[0] ?? 'chart.low', labels[n]), trace.band.low],
            ...(trace.band.middle ? [[say('chart.median', labels[n]), trace.band.middle]] : []),
            [say(trace.band.heads?.[1] ?? 'chart.high', labels[n]), trace.band.high],
          ]
        : []),
    ]);
    const months = Math.max(...columns.map(([, values]) => values.length));
    const rows = Array.from({ length: months }, (_, month) => [
      monthName(opened, month),
      ...columns.map(([, values]) => amount(values[month], unit)),
    ]);
    const heads = [say('month.column'), ...columns.map(([label]) => label)];
    fill(this.table, table(this.view.title, heads, rows));
  }
}
