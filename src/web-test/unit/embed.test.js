import assert from 'node:assert/strict';
import test from 'node:test';
import { refusedSetting } from '../../main/resources/org/taocun/page/embed.js';

test('a page around is told what is wrong with a setting', () => {
  const count = (data, two = false) => refusedSetting(data, two).length;
  for (const path of [undefined, 7, '', '__proto__', 'a b']) {
    assert.equal(count({ path, value: 1 }), 1, String(path));
  }
  assert.match(refusedSetting({ path: 'x'.repeat(20_000), value: 1 }, false)[0], /at most 200/);
  assert.equal(count({ path: 'months' }), 1);
  assert.equal(count({ path: 'months', value: {} }), 1);
  assert.equal(count({ path: 'months', value: 'x'.repeat(20_000) }), 1);
  assert.equal(count({ path: 'months', value: 9, side: 'middle' }), 1);
  assert.equal(count({ path: 'months', value: 9, side: 'right' }), 1);
  assert.equal(count({ path: 'months', value: null, side: 'right' }, true), 0);
});
