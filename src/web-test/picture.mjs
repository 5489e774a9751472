// A picture of a page: node picture.mjs PAGE.html PICTURE.png '#scenario=…&month=…'
import { opened } from './browser/opened.mjs';

const [file, path, fragment = ''] = process.argv.slice(2);
const { page, close } = await opened('chrome', { file, fragment, width: 1280, height: 860 });
await page.waitForFunction(() => !/so far|being run/.test(document.querySelector('.charts')?.innerText ?? 'so far'), { timeout: 300_000 });
await page.screenshot({ path });
await close();
