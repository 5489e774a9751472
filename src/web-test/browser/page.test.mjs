// The page as a user meets it: it moves, asks for nothing, is accessible, and survives bad input.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { TEST, WAIT, browsers, opened, whole } from './opened.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const text = (page) => page.evaluate(() => document.body.innerText);

/** Waits until the page shows households that sell. */
const shown = (page) =>
  page.waitForFunction(() => /\d+ of [\d,]+ households sell|户中有/.test(document.body.innerText), WAIT);

for (const name of browsers) {
  test(`${name}: the page moves, without errors and without a request`, TEST, async () => {
    const { page, requests, errors, close } = await opened(name);
    try {
      await shown(page);
      const before = await text(page);
      await page.waitForFunction((old) => document.body.innerText !== old, WAIT, before);
      assert.deepEqual(requests, []);
      assert.deepEqual(errors, []);
    } finally {
      await close();
    }
  });
}

test('two worlds show fates where that is chosen, and keep to it in another language', TEST, async () => {
  const fragment = '#scenario=classroom.yaml&language=en&two=1&right=entry.copying:false&month=12&end';
  const { page, errors, close } = await opened('chrome', { fragment });
  const legend = (word) =>
    page.waitForFunction((some) => document.querySelector('.legend')?.innerText.includes(some), WAIT, word);
  try {
    await page.waitForSelector('#households-by', WAIT);
    await legend('Has not heard of it');
    await page.select('#households-by', 'fate');
    await legend('sell in both worlds');
    await page.click('#language');
    await legend('在两个世界都开店');
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

for (const name of browsers) {
  test(`${name}: facts are those of the month shown, pictures say what they show`, TEST, async () => {
    const { page, errors, close } = await opened(name, { fragment: '#scenario=classroom.yaml&month=24' });
    const factsOf = (month) =>
      page.waitForFunction((at) => document.querySelector('.known')?.innerText.includes(at), WAIT, month);
    try {
      await shown(page);
      await page.waitForFunction(() => document.querySelector('.month')?.innerText === 'December 2011', WAIT);
      await page.evaluate(() => document.querySelector('.lists summary').click());
      await page.waitForSelector('.lists ul button', WAIT);
      await page.evaluate(() => document.querySelector('.lists ul button').click());
      await factsOf('As of December 2011');
      await page.evaluate(() => {
        const timeline = document.getElementById('timeline');
        timeline.value = 12;
        timeline.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await factsOf('As of December 2010');
      await factsOf('Sellers');
      const svg = await page.evaluate(async () => {
        const blobs = [];
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => blobs.push(blob) && createObjectURL(blob);
        [...document.querySelectorAll('.sheet button')].find((button) => button.textContent.includes('SVG')).click();
        return blobs[0].text();
      });
      for (const part of ['December 2010', 'households sell', 'Taobao village', 'luck no. 1']) {
        assert.ok(svg.includes(part), part);
      }
      assert.deepEqual(errors, []);
    } finally {
      await close();
    }
  });
}

test('the legend tells what the maps hold: strong ties, circles and leaders come and go with their settings', TEST, async () => {
  const { page, errors, close } = await opened('chrome', { fragment: '#scenario=classroom.yaml&language=en&month=1&end' });
  const legend = () => page.$$eval('.legend li', (items) => items.map((item) => item.innerText.trim()));
  const until = (word, there) =>
    page.waitForFunction(
      (some, wanted) => document.querySelector('.legend')?.innerText.includes(some) === wanted,
      WAIT,
      word,
      there,
    );
  const strong = 'Kin and neighbours (strong ties)';
  try {
    await until('Circle of kin with sellers', true);
    await until('Leader', true);
    assert.ok(!(await legend()).includes(strong));
    await page.select('[id="lever-strong.model"]', 'ring');
    await until(strong, true);
    await until('Circle of kin with sellers', false);
    await page.click('#undo');
    await until(strong, false);
    await until('Circle of kin with sellers', true);
    await page.evaluate((text) => (location.hash = text), '#two=1&right=strong.model:ring;entry.leaders.share:0');
    await until(strong, true);
    for (const word of ['Circle of kin with sellers', 'Leader']) {
      assert.ok((await legend()).includes(word), word);
    }
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('villages are coloured by classes that stay through the run and are the same in both worlds', TEST, async () => {
  const fragment = '#scenario=two-villages.yaml&language=en&two=1&right=entry.copying:false;geography.villagesPerTownship:40&left=geography.villagesPerTownship:40&end';
  const { page, errors, close } = await opened('chrome', { fragment });
  const classes = ['none', 'under 1 %', '1 % to 3 %', '3 % to 10 %', '10 % to 30 %', '30 % or more'];
  const legend = () => page.$$eval('.legend li', (items) => items.map((item) => item.innerText.trim()));
  try {
    await page.waitForSelector('#measure', WAIT);
    const before = await legend();
    assert.deepEqual(before.slice(1), [...classes, 'Taobao village', 'Adjacent Taobao villages']);
    await page.waitForFunction(() => /201[1-9]/.test(document.querySelector('.month')?.innerText), WAIT);
    assert.deepEqual(await legend(), before);
    await page.select('#measure', 'hubKm');
    assert.deepEqual((await legend()).slice(1, 7), ['under 5', '5 to 10', '10 to 15', '15 to 20', '20 to 30', '30 or more']);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('the start tells each of its steps as it comes', TEST, async () => {
  const { page, close } = await opened('chrome');
  try {
    await page.evaluateOnNewDocument(() => {
      window.told = [];
      const look = () => {
        const text = document.getElementById('waiting')?.textContent;
        if (text && text !== window.told.at(-1)) window.told.push(text);
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.reload();
    await shown(page);
    assert.deepEqual((await page.evaluate(() => window.told)).slice(1), [
      'Starting, step 1 of 4: unpacking the engine …',
      'Starting, step 2 of 4: compiling the engine …',
      'Starting, step 3 of 4: starting the engine …',
      'Starting, step 4 of 4: setting up “A small village: who copies whom?” …',
    ]);
  } finally {
    await close();
  }
});

for (const width of [390, 1280]) {
  for (const language of ['en', 'zh']) {
    test(`axe finds nothing serious at ${width} pixels, ${language}`, TEST, async () => {
      const { page, close } = await opened('chrome', { width, fragment: `#language=${language}` });
      try {
        await shown(page);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
        assert.deepEqual(serious.map(({ id, nodes }) => [id, nodes[0].html]), []);
      } finally {
        await close();
      }
    });
  }
}

for (const fragment of ['#', '#%', '#scenario=none.yaml', '#x=<script>alert(1)</script>', '#' + 'a'.repeat(5000)]) {
  test(`the page lives with the address ${fragment.slice(0, 40)}`, TEST, async () => {
    const { page, errors, close } = await opened('chrome', { fragment });
    try {
      await shown(page);
      assert.deepEqual(errors, []);
    } finally {
      await close();
    }
  });
}

const settings = 'barrier.startupCostYuan:-5;entry.leaders.share:0';

test('an address keeps its accepted settings, on opening and when pasted', TEST, async () => {
  const { page, errors, close } = await opened('chrome', { fragment: `#left=${settings}` });
  const said = async () => [
    await page.evaluate(() => document.querySelector('header [role=alert]')?.textContent),
    await page.evaluate(() => document.body.innerText.includes('Share of leaders: 0.01 → 0')),
  ];
  const refused = () =>
    page.waitForFunction(
      () => document.querySelector('header [role=alert]')?.textContent.startsWith('Start-up cost'),
      WAIT,
    );
  try {
    await shown(page);
    await refused();
    const refusal = "Start-up cost of a shop: must be 0 or more, was '-5'.";
    assert.deepEqual(await said(), [refusal, true]);
    await page.evaluate((text) => (location.hash = text), `#scenario=classroom.yaml&two=1&right=${settings}`);
    await page.waitForFunction(() => document.getElementById('scenario').value === 'classroom.yaml' &&
      document.body.classList.contains('two'), WAIT);
    await refused();
    assert.deepEqual(await said(), [refusal, true]);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('a setting that an address repeats from the scenario is no change, however its number is written', TEST, async () => {
  const fragment = '#scenario=classroom.yaml&language=en&right=barrier.startupCostYuan:2000.0;entry.leaders.share:0&two=1&end';
  const { page, errors, close } = await opened('chrome', { fragment });
  try {
    await shown(page);
    await page.waitForFunction(() => /Share of leaders/.test(document.querySelectorAll('.change')[1]?.textContent), WAIT);
    assert.doesNotMatch(await page.evaluate(() => document.querySelectorAll('.change')[1].textContent), /Start-up cost/);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('print has tables whole and no buttons, in one column', TEST, async () => {
  const { page, close } = await opened('chrome', { width: 718, fragment: '#scenario=classroom.yaml&language=en&right=barrier.startupCostYuan:8000&two=1&end' });
  try {
    await shown(page);
    await whole(page);
    await page.evaluate(() => (document.querySelector('.chart details').open = true));
    await page.waitForSelector('.chart .scroll tr', WAIT);
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => {
      const scroll = document.querySelector('.chart .scroll');
      return {
        cut: scroll.clientHeight < scroll.scrollHeight || getComputedStyle(scroll).overflow !== 'visible',
        wide: scroll.scrollWidth > document.querySelector('.charts').clientWidth,
        buttons: [...document.querySelectorAll('button')].filter((one) => one.offsetParent !== null).length,
        left: document.querySelector('main').getBoundingClientRect().left,
        below: document.querySelector('.charts-side').getBoundingClientRect().top >= document.querySelector('main').getBoundingClientRect().bottom,
      };
    });
    assert.deepEqual(seen, { cut: false, wide: false, buttons: 0, left: 0, below: true });
  } finally {
    await close();
  }
});

for (const [width, height] of [[1280, 800], [390, 844]]) {
  test(`a click on the map brings the facts into view at ${width} pixels, and leaves the focus`, TEST, async () => {
    const { page, errors, close } = await opened('chrome', { width, height, fragment: '#scenario=classroom.yaml&language=en&end' });
    try {
      await shown(page);
      await page.evaluate(() => {
        document.querySelector('.map').scrollIntoView({ block: 'nearest' });
        document.querySelector('.map').focus();
      });
      const before = await page.evaluate(() => document.activeElement.className);
      const { left, top, wide, high } = await page.evaluate(() => {
        const box = document.querySelector('.map canvas').getBoundingClientRect();
        return { left: box.left, top: box.top, wide: box.width, high: box.height };
      });
      for (let at = 3; at < 17 && !(await page.$('.known table')); at++) {
        for (const down of [0.4, 0.5, 0.6]) {
          if (!(await page.$('.known table'))) {
            await page.mouse.click(left + (at / 20) * wide, top + down * high);
            await new Promise((done) => setTimeout(done, 300));
          }
        }
      }
      await page.waitForSelector('.known table', WAIT);
      const seen = await page.evaluate(() => {
        const [title, bar] = ['#facts-title', '.transport'].map((one) => document.querySelector(one).getBoundingClientRect());
        const row = document.querySelector('.known table tr').getBoundingClientRect();
        return { title: title.top >= 0 && title.bottom <= bar.top, row: row.bottom <= bar.top, focus: document.activeElement.className };
      });
      assert.deepEqual(seen, { title: true, row: true, focus: before });
      assert.deepEqual(errors, []);
    } finally {
      await close();
    }
  });
}

test('notes name settings and choices as the page shows them', TEST, async () => {
  const fragment = '#scenario=baseline.yaml&left=entry.rule:threshold;entry.composite.herdWeight:3';
  const { page, close } = await opened('chrome', { fragment });
  try {
    await shown(page);
    const notes = await page.evaluate(() => document.querySelector('.notes').textContent);
    assert.match(notes, /: has no effect unless “Entry rule” is /);
    assert.doesNotMatch(notes, /note:|entry\.|composite/);
  } finally {
    await close();
  }
});

test('the search finds policies and logistics', TEST, async () => {
  const { page, close } = await opened('chrome');
  try {
    await shown(page);
    await page.waitForSelector('#lever-search', WAIT);
    for (const [words, name] of [['subsid', 'Government support'], ['logistics', 'Last mile at the hub'],
      ['kin', 'Model of strong ties'], ['thershold', 'Private threshold'], ['seed', 'Seed of the random numbers']]) {
      await page.evaluate((text) => {
        const input = document.getElementById('lever-search');
        input.value = text;
        input.dispatchEvent(new Event('input'));
      }, words);
      await page.waitForFunction((found) => document.querySelector('[id^="found-"]') &&
        [...document.querySelectorAll('label[for^="found-"]')].some((label) => label.textContent === found), WAIT, name);
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
    }
  } finally {
    await close();
  }
});

test('another language changes words only: the question, the month, the story and the worlds stay', TEST, async () => {
  const { page, errors, close } = await opened('chrome', { fragment: '#scenario=two-villages.yaml&language=en' });
  try {
    await shown(page);
    await page.select('#ask', 'copying');
    await page.waitForFunction(() => document.querySelector('.month')?.innerText === 'December 2020', WAIT);
    await page.waitForFunction(() => document.querySelector('.answer h2')?.innerText.includes('nobody copies'), WAIT);
    await page.evaluate(() => document.querySelector('.lists summary').click());
    await page.waitForSelector('.lists ul button', WAIT);
    await page.evaluate(() => document.querySelector('.lists ul button').click());
    await page.waitForSelector('.story li', WAIT);
    await page.evaluate(() => {
      window.asked = [];
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (question) {
        window.asked.push(question[1]);
        post.call(this, question);
      };
    });
    await page.click('#language');
    await page.waitForFunction(() => /一开始就有/.test(document.querySelector('.story')?.innerText), WAIT);
    await page.waitForFunction(() => /没有人/.test(document.querySelector('.answer h2')?.innerText), WAIT);
    assert.equal(await page.$eval('.month', (month) => month.innerText), '2020年12月');
    const asked = await page.evaluate(() => window.asked);
    assert.ok(asked.includes('story'));
    assert.deepEqual(asked.filter((name) => ['open', 'step', 'past'].includes(name)), []);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('an address that cannot be read leaves the page as it is, and says so; a month behind the last is told', TEST, async () => {
  const fragment = '#scenario=two-villages.yaml&language=en&two=1&right=entry.copying:false&month=99999&end';
  const { page, errors, close } = await opened('chrome', { fragment });
  const said = (part) =>
    page.waitForFunction((some) => document.querySelector('.message')?.textContent.includes(some), WAIT, part);
  try {
    await said('asks for month 99999; the run has 132');
    await page.waitForFunction(() => location.hash.includes('&month=132&'), WAIT);
    await page.waitForFunction(() => document.querySelector('.month')?.innerText === 'December 2020', WAIT);
    for (const hash of ['#hello', `#${'x'.repeat(2001)}`, '#scenario=none.yaml&end']) {
      await page.evaluate((text) => (location.hash = text), hash);
      await said('goes on showing what it showed before: “Two villages');
      assert.equal(await page.$eval('.month', (month) => month.innerText), 'December 2020');
      assert.equal(await page.$eval('#scenario', (select) => select.value), 'two-villages.yaml');
      assert.ok(await page.evaluate(() => document.body.classList.contains('two')));
      await page.waitForFunction(() => location.hash.includes('right=entry.copying:false&two=1&month='), WAIT);
    }
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('another language keeps search words, opened tables and the place on the page', TEST, async () => {
  const { page, errors, close } = await opened('chrome', { width: 390, fragment: '#scenario=classroom.yaml&language=en&month=24&end' });
  const place = () => page.evaluate(() => document.querySelector('#lever-search').getBoundingClientRect().top);
  try {
    await shown(page);
    await page.waitForSelector('#lever-search', WAIT);
    await page.type('#lever-search', 'deliberat');
    await page.waitForSelector('[id^="found-entry.deliberationMonths"]', WAIT);
    await page.evaluate(() => {
      for (const one of ['.chart-sellers .table', '.levers .group', '[data-name^="about found"]']) {
        document.querySelector(one).open = true;
      }
    });
    await page.waitForSelector('.chart-sellers .table tbody tr', WAIT);
    await page.evaluate(() => document.getElementById('lever-search').scrollIntoView());
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => document.getElementById('language').click());
    await page.waitForFunction(() => document.querySelector('.chart-sellers .table tbody th')?.innerText === '初始状态', WAIT);
    await page.waitForSelector('[id^="found-entry.deliberationMonths"]', WAIT);
    assert.equal(await page.$eval('#lever-search', (input) => input.value), 'deliberat');
    assert.deepEqual(
      await page.evaluate(() => ['.chart-sellers .table', '.levers .group', '[data-name^="about found"]'].map((one) => document.querySelector(one).open)),
      [true, true, true],
    );
    await page.waitForFunction((old) => Math.abs(scrollY - old) < 400, WAIT, before);
    assert.ok(Math.abs(await place()) < 800);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('a field that is emptied keeps its value and says so; full-width digits are read', TEST, async () => {
  const { page, errors, close } = await opened('chrome', { fragment: '#scenario=classroom.yaml&language=en&left=barrier.startupCostYuan:3000&end' });
  const field = '[id="lever-barrier.startupCostYuan-value"]';
  const give = (value) =>
    page.evaluate((one, text) => {
      const input = document.querySelector(one);
      input.value = text;
      input.dispatchEvent(new Event('change'));
    }, field, value);
  try {
    await page.waitForSelector(field, WAIT);
    await give('');
    await page.waitForFunction((one) => /was empty\. The old value stays/.test(document.querySelector(one)?.closest('.lever').innerText), WAIT, field);
    assert.equal(await page.$eval(field, (input) => input.value), '3000');
    await give('４０００');
    await page.waitForFunction((one) => document.querySelector(one)?.value === '4000', WAIT, field);
    await page.waitForFunction(() => location.hash.includes('startupCostYuan:4000'), WAIT);
    assert.deepEqual(errors, []);
  } finally {
    await close();
  }
});

test('what the search found stays when it is changed', TEST, async () => {
  const { page, close } = await opened('chrome', { fragment: '#scenario=classroom.yaml&language=en' });
  const found = '[id="found-entry.deliberationMonths-value"], [id="found-entry.deliberationMonths"]';
  try {
    await shown(page);
    await page.waitForSelector('#lever-search', WAIT);
    await page.type('#lever-search', 'deliberat');
    await page.waitForSelector(found, WAIT);
    await page.evaluate((selector) => {
      const input = document.querySelector(selector);
      input.value = '5';
      input.dispatchEvent(new Event('change'));
    }, found);
    await page.waitForFunction((selector) => document.querySelector(selector)?.closest('.lever').matches('.set') &&
      document.querySelector(selector).value === '5', WAIT, found);
    assert.equal(await page.$eval('#lever-search', (input) => input.value), 'deliberat');
  } finally {
    await close();
  }
});
