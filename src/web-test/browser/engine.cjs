// The engine of a page in node.
const { readFileSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');

/** The functions of the engine in the file of a page, and the scenarios that it brings along. */
async function engineOf(file) {
  const html = readFileSync(file, 'utf8');
  const text = (type, id) => html.match(new RegExp(`<script type="${type}" id="${id}">([^]*?)</script>`))[1];
  (0, eval)(text('text/plain', 'runtime'));
  const { bytesOf } = await import('../../main/resources/org/taocun/page/packed.js');
  const { exports } = await TeaVM.wasmGC.load(gunzipSync(bytesOf(text('text/plain', 'engine'))));
  return { engine: exports, scenarios: JSON.parse(text('application/json', 'data')).scenarios };
}

module.exports = { engineOf };
