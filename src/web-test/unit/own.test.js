import assert from 'node:assert/strict';
import test from 'node:test';
import { fragment, freshState, stateOf } from '../../main/resources/org/taocun/page/address.js';
import { nameFor, withoutFolder } from '../../main/resources/org/taocun/page/own-scenario.js';
import { say } from '../../main/resources/org/taocun/page/words.js';

test('the same file opened twice keeps its place, another one of its name gets a number', () => {
  const scenarios = new Map([['mine.yaml', { own: 'mine.yaml', yaml: 'a' }], ['town.yaml', { yaml: 'a' }]]);
  const names = [['mine.yaml', 'a'], ['mine.yaml', 'b'], ['town.yaml', 'a'], ['new.yaml', 'a']];
  assert.deepEqual(names.map(([file, yaml]) => nameFor(file, yaml, scenarios)), ['mine.yaml', 'mine (2).yaml', 'town (2).yaml', 'new.yaml']);
});

test('an address of an own file waits for it with the changed settings', () => {
  const fresh = freshState('town.yaml', 'en');
  const text = fragment({ ...fresh, scenario: 'mine.yaml', left: { 'a.b': '1' } }, 'mine.yaml');
  const { state, problems, awaited } = stateOf(text, fresh, ['town.yaml']);
  assert.deepEqual([state, problems], [fresh, [['address.own', 'mine.yaml']]]);
  assert.deepEqual([awaited.own, awaited.left], ['mine.yaml', { 'a.b': '1' }]);
});

test('a data file that a page cannot read is told without the folder of the page', () => {
  const named = "a.yaml:3:9: geography.file: no such file 'villages.csv' (/page/villages.csv)";
  assert.deepEqual(withoutFolder([named]), ["a.yaml:3:9: geography.file: no such file 'villages.csv'", say('files.data')]);
  assert.deepEqual(withoutFolder(['a.yaml:1:1: months']), ['a.yaml:1:1: months']);
});
