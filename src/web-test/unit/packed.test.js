import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf } from '../../main/resources/org/taocun/page/packed.js';

test('a text is read as the bytes that PackedText wrote', () => {
  assert.deepEqual([...bytesOf('')], []);
  assert.deepEqual([...bytesOf('##')], [0]);
  assert.deepEqual([...bytesOf('!##')], [25, 0]);
  assert.deepEqual([...bytesOf('z|%')], [250, 95]);
  assert.deepEqual([...bytesOf('](;#S&RJIQ-1PPX\'')], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});
