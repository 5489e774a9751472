import assert from 'node:assert/strict';
import test from 'node:test';
import { Pool } from '../../main/resources/org/taocun/page/pool.js';

/** An engine whose replications take three parts. */
function engine(asked) {
  let part = 0;
  return {
    client: async () => ({
      ask: async (name) => {
        asked.push(name);
        return name === 'proceed' && ++part === 3 ? { series: [1] } : {};
      },
      close() {},
    }),
  };
}

test('a replication goes on in parts, after what the user waits for', async () => {
  const asked = [];
  const pool = new Pool(engine(asked), 1);
  let arrived;
  pool.giveWay(new Promise((resolve) => (arrived = resolve)));
  const told = new Promise((resolve) =>
    pool.errand().run([['left', { name: '', yaml: '' }, {}, 7]], (...answer) => resolve(answer)),
  );
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(asked, ['replicate']);
  arrived();
  const [side, number, answer] = await told;
  assert.deepEqual([side, number, answer.series], ['left', 7, [1]]);
  assert.deepEqual(asked, ['replicate', 'proceed', 'proceed', 'proceed']);
});

/** Jobs with numbers from a first to a last one. */
function jobs(first, last) {
  return Array.from({ length: last - first + 1 }, (_, n) => ['', { name: '', yaml: '' }, {}, first + n]);
}

/** Until all that can go on has gone on. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** An engine whose replications end when they are let, oldest first. */
function held(hired) {
  const waiting = [];
  const client = async () => {
    const one = { ask: () => new Promise((resolve) => waiting.push(() => resolve(one.closed ? { failed: 'closed' } : { series: [] }))), close: () => (one.closed = true) };
    hired.push(one);
    return one;
  };
  return { client, end: () => waiting.shift()() };
}

test('a newer errand goes first with the same workers, and the older one goes on after it', async () => {
  const hired = [];
  const engine = held(hired);
  const pool = new Pool(engine, 2);
  const told = [];
  const tell = (side, number) => told.push(number);
  const [old, young] = [pool.errand(), pool.errand()];
  old.run(jobs(1, 4), tell);
  await settled();
  young.run(jobs(11, 12), tell);
  for (let ended = 0; ended < 6; ended++) {
    await settled();
    engine.end();
  }
  await settled();
  assert.deepEqual(told, [1, 2, 11, 12, 3, 4]);
  assert.equal(hired.length, 2);
});

test('an errand that is stopped sends its own workers away, and others get new ones', async () => {
  const hired = [];
  const engine = held(hired);
  const pool = new Pool(engine, 2);
  const told = [];
  const [old, young] = [pool.errand(), pool.errand()];
  old.run(jobs(1, 3), (side, number) => told.push(number));
  await settled();
  young.run(jobs(11, 12), (side, number) => told.push(number));
  await settled();
  engine.end();
  await settled();
  young.stop();
  for (let ended = 0; ended < 3; ended++) {
    await settled();
    engine.end();
  }
  await settled();
  assert.deepEqual(told, [1, 2, 3]);
  assert.deepEqual(hired.map(({ closed }) => closed ?? false), [true, false, false]);
});
