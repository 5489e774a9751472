import assert from 'node:assert/strict';
import test from 'node:test';
import { LONGEST, fragment, freshState, stateOf } from '../../main/resources/org/taocun/page/address.js';

const NAMES = ['classroom.yaml', 'my village.yaml'];
const fresh = freshState(NAMES[0], 'en');

test('a state comes back from its address', () => {
  const state = {
    scenario: 'my village.yaml',
    language: 'zh',
    two: true,
    replication: 3,
    month: 36,
    large: true,
    left: { 'entry.threshold.value': 'normal(0.3, 0.1)' },
    right: { 'government.policies': '[{kind: training, name: "a;b&c#d:e%"}]' },
  };
  assert.deepEqual(stateOf(`#${fragment(state)}`, fresh, NAMES), { state, problems: [] });
});

test('settings of the right world are left out of a single one', () => {
  assert.ok(!fragment({ ...fresh, right: { 'a.b': '1' } }).includes('right'));
});

test('what is too long for an address makes none', () => {
  assert.equal(fragment({ ...fresh, left: { 'a.b': 'x'.repeat(LONGEST) } }), '');
});

test('a hostile or broken address is told and leaves the state usable', () => {
  const cases = [
    ['#scenario=../../etc', 'address.scenario'],
    ['#scenario=%E0%A4%A', 'address.scenario'],
    ['#left=a:b;<img src=x>:1', 'address.setting'],
    ['#left=a.b:1%0Aseed=2', 'address.setting'],
    ['#left=__proto__:1', 'address.setting'],
    ['#left=a.b', 'address.setting'],
    ['#left=a.b:%E0%A4', 'address.setting'],
    ['#month=-1', 'address.unread'],
    ['#month=1e9', 'address.unread'],
    ['#two=2', 'address.unread'],
    ['#language=fr', 'address.unread'],
    ['#constructor=1', 'address.unread'],
    ['#hello', 'address.unread'],
    ['#month=3&month=x', 'address.part'],
    [`#${'x'.repeat(LONGEST + 1)}`, 'address.long'],
  ];
  for (const [text, key] of cases) {
    const { state, problems } = stateOf(text, fresh, NAMES);
    assert.equal(problems[0]?.[0], key, text);
    assert.equal(state.scenario, NAMES[0]);
    assert.ok(Number.isInteger(state.month));
  }
});

test('a truncated address keeps what can be read', () => {
  const { state } = stateOf('#scenario=classroom.yaml&left=a.b:1;c.d:2&mon', fresh, NAMES);
  assert.deepEqual(state.left, { 'a.b': '1', 'c.d': '2' });
});

test('an address of a page that was cut off is told', () => {
  const whole = fragment({ ...fresh, left: { 'a.b': '12000' } });
  assert.deepEqual(stateOf(whole, fresh, NAMES).problems, []);
  for (const cut of [4, 6, 7]) {
    assert.deepEqual(stateOf(whole.slice(0, -cut), fresh, NAMES).problems, [['address.cut']]);
  }
});

test('an address that cannot be read leaves what is shown, and is marked', () => {
  const present = { ...fresh, scenario: 'my village.yaml', two: true, month: 24, right: { 'a.b': '1' } };
  const cut = fragment({ ...fresh, left: { 'a.b': '12000' } }).slice(0, -4);
  for (const text of ['#hello', '#scenario=none.yaml&month=3', `#${'x'.repeat(LONGEST + 1)}`, cut]) {
    const { state, unread } = stateOf(text, fresh, NAMES, present);
    assert.deepEqual([state, unread], [present, true], text);
  }
  const { state, problems, unread } = stateOf('#scenario=none.yaml&language=zh&end', fresh, NAMES);
  assert.deepEqual([state, problems[0][0], unread], [{ ...fresh, language: 'zh' }, 'address.scenario', true]);
});

test('an address without a scenario changes what is shown, one with a scenario all of it', () => {
  const present = { ...fresh, scenario: 'my village.yaml', two: true, month: 24 };
  assert.deepEqual(stateOf('#month=3', fresh, NAMES, present).state, { ...present, month: 3 });
  assert.deepEqual(stateOf('#scenario=classroom.yaml', fresh, NAMES, present).state, fresh);
});
