// The engine of a page in node: prints what it records of the villages of a scenario, in months in ascending order.
const { engineOf } = require('./engine.cjs');

async function main() {
  const [, , page, yaml, ...months] = process.argv;
  const { engine, scenarios } = await engineOf(page);
  engine.language('en');
  scenarios.forEach((one) => engine.bring(one.name, one.yaml));
  const opened = JSON.parse(engine.open('test.yaml', yaml, '', 0));
  if (!opened.villages) throw new Error(JSON.stringify(opened));
  const stories = months.map((month) => {
    engine.step(Number(month) - JSON.parse(engine.step(0)).month);
    return Array.from({ length: opened.villages }, (_, village) => JSON.parse(engine.story(village)));
  });
  console.log(JSON.stringify(stories));
}

main();
