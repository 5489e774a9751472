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
    pool.run([['left', { name: '', yaml: '' }, {}, 7]], (...answer) => resolve(answer)),
  );
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(asked, ['replicate']);
  arrived();
  const [side, number, answer] = await told;
  assert.deepEqual([side, number, answer.series], ['left', 7, [1]]);
  assert.deepEqual(asked, ['replicate', 'proceed', 'proceed', 'proceed']);
});
