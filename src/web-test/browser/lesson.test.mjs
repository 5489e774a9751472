// The lesson as a class meets it: by keyboard through every part, in both languages, asking for nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { TEST, WAIT, browsers, opened } from './opened.mjs';
import { PARTS, STEPS } from '../../main/resources/org/taocun/page/lesson/steps.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const file = process.env.TAOCUN_LESSON;

/** Presses Tab until an element has the focus. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`${selector} is not reached by Tab`);
}

async function press(page, selector, key = 'Enter') {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

/** Guesses in the step that is shown and runs it, by keyboard. */
async function guessAndRun(page, step) {
  assert.ok(await page.$eval('#run', (run) => run.disabled), 'nothing is run before a guess');
  if (step.choice) {
    await press(page, `#guess-${step.choice[0]}`, 'Space');
  } else if (step.key === 'cost') {
    await tabTo(page, '#guess');
    await page.keyboard.sendCharacter('７０');
    assert.equal(await page.$eval('#guess-slider', (slider) => slider.value), '70');
  } else {
    await press(page, '#guess-slider', 'ArrowRight');
  }
  await press(page, '#run');
  await page.waitForSelector('.verdict', WAIT);
}

test('the keyboard alone leads through the lesson', TEST, async () => {
  const { page, requests, errors, close } = await opened('chrome', { file });
  try {
    await page.waitForSelector('#turn-next', WAIT);
    for (const step of STEPS) {
      await press(page, '#turn-next');
      await page.waitForSelector(`#part-${step.key}[aria-current]`, WAIT);
      await guessAndRun(page, step);
      const sentences = await page.$$eval('.why li', (items) => items.map((item) => item.innerText));
      assert.equal(sentences.length, 3);
      assert.doesNotMatch(sentences.join(), /\{\d\}|NaN|undefined|^[a-z]+\.[a-z]/m);
    }
    const dots = await page.$$eval('.dots circle', (circles) => circles.length);
    assert.equal(dots, 60);
    const before = await page.$eval('.verdict', (said) => said.innerText);
    await press(page, '#language');
    await page.waitForFunction((old) => (document.querySelector('.verdict')?.innerText ?? old) !== old, WAIT, before);
    assert.match(page.url(), /language=zh.*thresholds=76/);
    await press(page, '#turn-next');
    await press(page, '#turn-next');
    await page.waitForSelector('#csv', WAIT);
    await tabTo(page, '#csv');
    assert.deepEqual(requests, []);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

/** The row of the end table that begins with a name. */
function endRow(page, name) {
  return page.$$eval('.answers tbody tr', (rows, begins) => rows.map((one) => one.innerText).find((text) => text.startsWith(begins)), name);
}

test('what an address says was run is run again by itself, and what cannot be read is told', TEST, async () => {
  const fragment = '#part=end&language=en&cost=30-41-0905&thresholds=60-12-0915&logistics=7-3&leaders=1000&end=1';
  const { page, errors, close } = await opened('chrome', { file, fragment });
  try {
    await page.waitForSelector('.answers tbody tr', WAIT);
    assert.match(await page.$eval('.message', (said) => said.innerText), /could not be read/);
    await page.waitForFunction(() => document.querySelector('#part-cost .ran') && document.querySelector('.runs')?.hidden, WAIT);
    assert.match(await endRow(page, 'The entry cost'), /30\s+4\s+0\s+10\s+20\s+41\s+09:05/);
    assert.match(await endRow(page, 'Thresholds'), /60\s+80.5\s+19\s+99\s+20\s+12\s+09:15/);
    assert.match(await endRow(page, 'Logistics'), /7\s+3/);
    const right = await page.$$eval('.answers tr', (rows) => [rows[0], rows.at(-1)].map((row) => getComputedStyle(row.children[4]).textAlign));
    assert.deepEqual(right, ['right', 'right']);
    assert.match(page.url(), /thresholds=60-12-0915&cost=30-41-0905&logistics=7-3&end=1$/);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('a run goes on when its step is left, and a worker that breaks down can be tried again', TEST, async () => {
  const { page, close } = await opened('chrome', { file, fragment: '#part=shock&language=en' });
  try {
    await page.waitForSelector('#guess-alike', WAIT);
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (question) {
        if (question[0] > 20 && !window.mended) {
          this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
        } else {
          post.call(this, question);
        }
      };
    });
    await page.click('#guess-alike');
    await page.click('#run');
    await page.waitForFunction(() => /The runs stopped: out of memory/.test(document.querySelector('#part')?.innerText), WAIT);
    assert.equal(await page.$eval('#run', (run) => run.innerText), 'Try again');
    await page.click('#part-cost');
    assert.match(await page.$eval('.runs', (line) => line.innerText), /out of memory/);
    await page.evaluate(() => (window.mended = true));
    await page.click('#runs-again');
    await page.waitForFunction(() => /In the background: 7/.test(document.querySelector('.runs')?.innerText), WAIT);
    await page.waitForSelector('#part-shock .ran', WAIT);
    await page.click('#part-shock');
    await page.waitForSelector('.map canvas', WAIT);
    assert.match(await page.$eval('.verdict', (said) => said.innerText), /The 20 lucks say the same/);
  } finally {
    await close();
  }
});

for (const width of [390, 1280]) {
  for (const language of ['en', 'zh']) {
    const title = `axe finds nothing serious in the lesson at ${width} pixels, ${language}`;
    test(title, TEST, async () => {
      const fragment = `#language=${language}`;
      const { page, errors, close } = await opened('chrome', { file, width, fragment });
      try {
        await page.waitForSelector('#turn-next', WAIT);
        await page.evaluate(AXE);
        for (const part of PARTS) {
          await page.click(`#part-${part}`);
          if (part === 'cost') {
            await guessAndRun(page, STEPS.find(({ key }) => key === part));
          }
          const { violations } = await page.evaluate(() => globalThis.axe.run());
          const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
          assert.deepEqual(serious.map(({ id, nodes }) => [part, id, nodes[0].html]), []);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${part} is ${wide} wide`);
        }
        assert.deepEqual(errors, []);
      } finally {
        await close();
      }
    });
  }
}

for (const name of browsers) {
  test(`${name}: the first part of the lesson moves`, TEST, async () => {
    const { page, requests, errors, close } = await opened(name, { file });
    try {
      await page.waitForSelector('.stage-map .count', WAIT);
      const before = await page.$eval('.stage-map .month', (month) => month.innerText);
      const moved = (old) => document.querySelector('.stage-map .month').innerText !== old;
      await page.waitForFunction(moved, WAIT, before);
      assert.deepEqual(requests, []);
      assert.deepEqual(errors, []);
    } finally {
      await close();
    }
  });
}
