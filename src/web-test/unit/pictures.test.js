import assert from 'node:assert/strict';
import test from 'node:test';
import { drawChart, stretches } from '../../main/resources/org/taocun/page/chart-drawing.js';
import { Sheet, wrapped } from '../../main/resources/org/taocun/page/sheet.js';
import { SvgBrush } from '../../main/resources/org/taocun/page/svg-brush.js';
import { roundTicks, yearTicks } from '../../main/resources/org/taocun/page/ticks.js';

const measure = (text) => 10 * text.length;

test('ticks are round and within the range', () => {
  assert.deepEqual(roundTicks(-7, 31, 4), [0, 10, 20, 30]);
  assert.deepEqual(roundTicks(0, 0.35, 4), [0, 0.1, 0.2, 0.3]);
  assert.deepEqual(yearTicks({ startMonth: 3, months: 30 }, 10), [10, 22]);
});

test('a line breaks where a value is not defined', () => {
  assert.deepEqual(stretches([1, NaN, 2, 3]), [
    [[0, 1]],
    [
      [2, 2],
      [3, 3],
    ],
  ]);
});

test('a text is wrapped between words, Chinese between letters', () => {
  assert.deepEqual(wrapped('one two three', 70, measure), ['one two', 'three']);
  assert.deepEqual(wrapped('随机因素', 20, measure), ['随机', '因素']);
});

test('SVG holds what a canvas would show, in its own coordinates', () => {
  const brush = new SvgBrush(measure);
  brush.setTransform(2, 0, 0, 2, 10, 0);
  brush.setLineDash([3]);
  brush.beginPath();
  brush.moveTo(0, 1);
  brush.lineTo(5, 1);
  brush.stroke();
  brush.fillText('a < "b"', 1, 1);
  const text = brush.text(100, 50, 'A & B');
  assert.match(
    text,
    /<path d="M10 2L20 2" fill="none" stroke="#000000" stroke-width="2" stroke-dasharray="6"\/>/,
  );
  assert.match(text, /<text x="12" y="2" font-size="20" fill="#000000">a &lt; &quot;b&quot;<\/text>/);
  assert.match(text, /viewBox="0 0 100 50".*\n<title>A &amp; B<\/title>/);
});

test('a sheet has its title, lines, body, legend and foot', () => {
  const view = {
    opened: { startYear: 2010, startMonth: 1, months: 3 },
    traces: [
      { colour: '#0072b2', dash: [6, 4], values: [0, 5, NaN], band: { low: [0, 1, 2], high: [2, 3, 4] } },
    ],
    unit: 'households',
    month: 1,
  };
  const body = { height: 100, draw: (brush, box) => drawChart(brush, box, 10, view) };
  const legend = [{ kind: 'line', colour: '#0072b2', dash: [6, 4], text: 'Sellers: 5' }];
  const sheet = new Sheet(
    { width: 400, letter: 10, title: 'T', lines: ['2010'], body, legend, foot: 'F' },
    measure,
  );
  const brush = new SvgBrush(measure);
  sheet.draw(brush);
  const text = brush.text(sheet.width, sheet.height, sheet.title);
  for (const part of ['>T<', '>2010<', '>Sellers: 5<', '>F<', 'stroke-dasharray', 'fill-opacity="0.16"']) {
    assert.ok(text.includes(part), part);
  }
  assert.ok(!/NaN|undefined/.test(text), text);
});
