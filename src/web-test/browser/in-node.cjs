// The engine of a page in node: prints the cases whose fingerprints differ.
const { readFileSync } = require('node:fs');
const { engineOf } = require('./engine.cjs');

async function main() {
  const { engine } = await engineOf(process.argv[2]);
  const wrong = [];
  for (const { name, yaml, sets, fingerprints } of JSON.parse(readFileSync(process.argv[3], 'utf8'))) {
    fingerprints.forEach((fingerprint, replication) => {
      const answer = JSON.parse(engine.fingerprint(yaml, sets, replication));
      if (answer.fingerprint !== fingerprint) wrong.push([name, replication, answer]);
    });
  }
  console.log(JSON.stringify(wrong));
}

main();
