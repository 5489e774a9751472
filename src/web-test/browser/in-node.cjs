// The engine of a page in node: prints the cases whose fingerprints differ.
const { readFileSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');

const html = readFileSync(process.argv[2], 'utf8');
const text = (id) => html.match(new RegExp(`<script type="text/plain" id="${id}">([^]*?)</script>`))[1];

async function main() {
  (0, eval)(text('runtime'));
  const { bytesOf } = await import('../../main/resources/org/taocun/page/packed.js');
  const { exports } = await TeaVM.wasmGC.load(gunzipSync(bytesOf(text('engine'))));
  const wrong = [];
  for (const { name, yaml, sets, fingerprints } of JSON.parse(readFileSync(process.argv[3], 'utf8'))) {
    fingerprints.forEach((fingerprint, replication) => {
      const answer = JSON.parse(exports.fingerprint(yaml, sets, replication));
      if (answer.fingerprint !== fingerprint) wrong.push([name, replication, answer]);
    });
  }
  console.log(JSON.stringify(wrong));
}

main();
