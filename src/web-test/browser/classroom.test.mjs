// A class that plays the village: by keyboard alone, with what must not be seen, and without serious findings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { TEST, WAIT, opened, reloaded } from './opened.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const file = process.env.TAOCUN_LESSON;

async function classroom(options = {}) {
  const all = await opened('chrome', { file, ...options });
  await all.page.waitForSelector('.classroom #class-code', WAIT);
  return all;
}

async function serious(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run('.classroom'));
  return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => [id, nodes[0].html]);
}

/** Sets the code of a game and starts it, by keyboard. */
async function start(page, code) {
  await page.focus('#class-code');
  await page.evaluate(() => document.getElementById('class-code').select());
  await page.keyboard.type(code);
  await page.keyboard.press('Tab');
  await press(page, '.class-setup .class-main');
}

/** Presses a button by keyboard once it is there, and waits until the press has been heard. */
async function press(page, selector) {
  const pressed = await page.waitForSelector(selector, { visible: true, ...WAIT });
  await pressed.evaluate((one) => {
    one.addEventListener('click', () => (one.dataset.heard = 'yes'), { capture: true, once: true });
    one.focus();
  });
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => one.dataset.heard, WAIT, pressed);
}

const sheet = (page) => page.$eval('.class-sheet', (some) => some.innerText);

/** The text of an element once it is there. */
async function textOf(page, selector) {
  const element = await page.waitForSelector(selector, WAIT);
  return element.evaluate((some) => some.innerText);
}

/** Plays seats as the letters say: y opens a shop, n opens none. */
async function play(page, letters) {
  for (const letter of letters) {
    await press(page, '.class-sheet > .class-main');
    await press(page, `.class-choice button:nth-child(${letter === 'y' ? 1 : 2})`);
  }
}

test('a class of eight plays by keyboard to the end and meets the model', TEST, async () => {
  const { page, errors, requests, close } = await classroom({ fragment: '#part=village&language=en' });
  try {
    await start(page, 'aaaa-8-1-67');
    assert.match(await sheet(page), /Pass on to seat 1/);
    assert.doesNotMatch(await sheet(page), /signal:/, 'the signal waits for a press');
    await play(page, 'ynyyn');
    assert.match(await sheet(page), /5 of 8 have decided/);
    await press(page, '.class-sheet > .class-main');
    assert.match(await sheet(page), /You see nobody/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('.classroom', (some) => /Your signal/.test(some.innerText)), false);
    if (await page.$('.class-play:not([open])')) {
      await press(page, '.classroom .class-main');
    }
    await play(page, 'n');
    assert.match(await sheet(page), /Pass on to seat 7/);
    await press(page, '.class-sheet > .class-main');
    assert.match(await sheet(page), /opened a shop: 2; did not: 1/);
    await press(page, '.class-choice button:nth-child(1)');
    await press(page, '.class-teacher summary');
    await press(page, '.class-teacher button');
    assert.match(await sheet(page), /Pass on to seat 7/, 'the last decision was taken back');
    await play(page, 'yy');
    assert.deepEqual(await serious(page), []);
    await press(page, '.class-sheet > .class-main');
    await page.waitForFunction(() => /160 times with different luck/.test(document.querySelector('.classroom')?.innerText), WAIT);
    const said = await textOf(page, '.class-results');
    assert.match(said, /World 1\s+4\s+3\s+75 %/);
    assert.match(said, /Code AAAA-8-1-67/);
    assert.deepEqual(await serious(page), []);
    assert.deepEqual([errors, requests], [[], []]);
  } finally {
    await close();
  }
});

for (const width of [390, 1280]) {
  test(`axe finds nothing serious in the class at ${width} pixels, and nothing is too wide`, TEST, async () => {
    const { page, close } = await classroom({ width, fragment: '#part=village&language=zh' });
    try {
      assert.deepEqual(await serious(page), []);
      await start(page, 'B7XK-60-5-90C');
      assert.deepEqual(await serious(page), []);
      await press(page, '.class-sheet > .class-main');
      assert.deepEqual(await serious(page), []);
      await press(page, '.class-choice button');
      await press(page, '.class-teacher summary');
      await press(page, '.class-teacher button:nth-child(3)');
      await press(page, '.class-teacher button');
      await page.waitForSelector('.class-results svg', WAIT);
      assert.deepEqual(await serious(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    } finally {
      await close();
    }
  });
}

test('a turn to another part puts the tablet aside and hides the signal; the game goes on', TEST, async () => {
  const { page, errors, close } = await classroom({ fragment: '#part=village&language=en' });
  try {
    await start(page, 'aaaa-8-1-67');
    await play(page, 'y');
    await press(page, '.class-sheet > .class-main');
    const village = page.url();
    await page.evaluate(() => (location.hash = '#part=end&language=zh'));
    await page.waitForFunction(() => !document.querySelector('.classroom'), WAIT);
    await page.evaluate((address) => (location.href = address), village);
    await page.waitForSelector('.classroom .class-main', WAIT);
    assert.match(await page.$eval('.classroom', (some) => some.innerText), /1 of 8 have decided/);
    await press(page, '.classroom .class-main');
    assert.match(await sheet(page), /Pass on to seat 2/);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('tablets of single worlds tell codes, which another machine gathers; a reload loses nothing', TEST, async () => {
  const { page, errors, close } = await classroom({ fragment: '#part=village&language=en' });
  const codes = [];
  try {
    for (const [world, letters] of [['1', 'yyny'], ['2', 'ynnn']]) {
      await page.select('#class-tablet', world);
      await start(page, 'aaaa-8-1-67');
      await play(page, letters.slice(0, 2));
      await reloaded(page);
      await page.waitForSelector('.classroom .class-main', WAIT);
      assert.match(await textOf(page, '.classroom'), /2 of 4 have decided/);
      await press(page, '.classroom .class-main');
      await play(page, letters.slice(2));
      await press(page, '.class-sheet > .class-main');
      codes.push(await textOf(page, '.class-code'));
      assert.doesNotMatch(await page.$eval('.classroom', (some) => some.innerText), /The truth: /);
      await press(page, '.classroom .row button');
    }
    await page.select('#class-tablet', 'gather');
    await start(page, 'aaaa-8-1-67');
    for (const text of ['1-AAAA', ...codes]) {
      await page.focus('#class-tablet-code');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      const refused = await page.$eval('.class-gather [role=alert]', (some) => some.innerText);
      assert.equal(/is no code of a tablet/.test(refused), text === '1-AAAA');
      await page.$eval('#class-tablet-code', (input) => (input.value = ''));
    }
    assert.deepEqual(await serious(page), []);
    await reloaded(page);
    await press(page, '#class-gathered');
    const said = await textOf(page, '.class-results');
    assert.match(said, /World 1\s+4\s+3\s+75 %/);
    assert.match(said, /World 2 \(sees nobody\)\s+4\s+1\s+25 %/);
    await reloaded(page);
    await page.waitForSelector('.class-results svg', WAIT);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('a code that is none is refused in words, and the game stays', TEST, async () => {
  const { page, errors, close } = await classroom({ fragment: '#part=village&language=en' });
  try {
    await page.focus('#class-code');
    await page.evaluate(() => document.getElementById('class-code').select());
    await page.keyboard.type('<b>nonsense</b>');
    await page.keyboard.press('Tab');
    assert.match(await page.$eval('.class-setup [role=alert]', (some) => some.innerText), /is no code of a game/);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});
