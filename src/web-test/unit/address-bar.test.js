import assert from 'node:assert/strict';
import test from 'node:test';
import { AddressBar } from '../../main/resources/org/taocun/page/address-bar.js';
import { freshState } from '../../main/resources/org/taocun/page/address.js';

test('the address tells a new state at once, and months that go on now and then', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const told = [];
  globalThis.history = { replaceState: (_state, _title, address) => told.push(address) };
  const bar = new AddressBar();
  const state = freshState('a.yaml', 'en');
  bar.write(state, null);
  for (let month = 1; month <= 10; month++) {
    bar.write({ ...state, month }, null);
    context.mock.timers.tick(100);
  }
  const address = (month) => `#scenario=a.yaml&language=en&${month}end`;
  assert.deepEqual(told, [address(''), address('month=5&'), address('month=10&')]);
  bar.write({ ...state, month: 10, two: true }, null);
  bar.write({ ...state, month: 11, two: true }, null);
  context.mock.timers.tick(500);
  assert.deepEqual(told.slice(3), [address('two=1&month=10&'), address('two=1&month=11&')]);
});
