// An animation of a page: node animation.mjs PAGE.html ANIMATION.gif '#scenario=…&month=LAST'
import { writeFileSync } from 'node:fs';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';
import { opened, whole } from './browser/opened.mjs';

const [file, path, fragment = ''] = process.argv.slice(2);
const VIEW = { width: 1050, height: 660, deviceScaleFactor: 0.85 };
const FRAMES = 60;
const DELAY = { usual: 120, last: 2500 };

/** Makes pixels that are as before transparent, which costs hardly a byte. */
function changed(indices, before, transparent) {
  return before ? indices.map((index, at) => (index === before[at] ? transparent : index)) : indices;
}

const { page, close } = await opened('chrome', { file, fragment });
await page.setViewport(VIEW);
await whole(page);
const last = Number(/month=(\d+)/.exec(fragment)?.[1]);
// Only maps, charts and the timeline are of interest here.
await page.evaluate(() => {
  for (const part of document.querySelectorAll('.masthead, .jumps, .levers-side, .answer, footer, .facts')) {
    part.style.display = 'none';
  }
  Object.assign(document.getElementById('page').style, { paddingTop: '0.6em', paddingLeft: '1.6em', paddingRight: '1.6em' });
  document.getElementById('page').style.gridTemplate = '"map charts" auto / minmax(0, 2fr) minmax(0, 1fr)';
});
const pictures = [];
for (let frame = 0; frame <= FRAMES; frame++) {
  await page.evaluate((month) => {
    const timeline = document.getElementById('timeline');
    timeline.value = month;
    timeline.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise((done) => setTimeout(() => requestAnimationFrame(done), 400));
  }, Math.round((frame * last) / FRAMES));
  pictures.push(PNG.sync.read(Buffer.from(await page.screenshot())));
}
await close();

const { width, height } = pictures[0];
const sample = Buffer.concat([pictures[0], pictures[FRAMES >> 1], pictures[FRAMES]].map(({ data }) => data));
const palette = gifenc.quantize(sample, 255);
const transparentIndex = palette.length;
const colours = [...palette, [0, 0, 0]];
const gif = gifenc.GIFEncoder();
let before = null;
for (const [n, { data }] of pictures.entries()) {
  const indices = gifenc.applyPalette(data, palette);
  gif.writeFrame(changed(indices, before, transparentIndex), width, height, {
    palette: n === 0 ? colours : undefined,
    transparent: n > 0,
    transparentIndex,
    delay: n === FRAMES ? DELAY.last : DELAY.usual,
    dispose: 1,
  });
  before = indices;
}
gif.finish();
writeFileSync(path, gif.bytes());
