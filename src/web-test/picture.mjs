// A picture of a page: node picture.mjs PAGE.html PICTURE.png '#scenario=…&month=…'
import { opened, whole } from './browser/opened.mjs';

const [file, path, fragment = ''] = process.argv.slice(2);
const { page, close } = await opened('chrome', { file, fragment, width: 1280, height: 860 });
await whole(page);
await page.screenshot({ path });
await close();
