import { codeOf } from './setup.js';

const PART = 'village';

/** The rows of a game for a teacher: part, question, guess and outcome; the first alone before results. */
export function answerRows(say, results, guess, model) {
  const row = (key, outcome, more) => ({ part: PART, question: say(`class.row.${key}`), outcome, ...more });
  if (!results) {
    return [row('right', '', { guess })];
  }
  const { seeing, game } = results;
  const of = (some, all) => say('class.of', some, all);
  const lucks = { lucks: model?.seeing.worlds };
  return [
    row('right', seeing.ends.right, { guess }),
    row('wrong', seeing.ends.wrong),
    row('code', codeOf(game.setup)),
    row('agree', of(results.agree, results.decisions)),
    row('followed', of(results.followed, results.against)),
    row('inequality', rounded(seeing.inequality)),
    row('unpredictability', rounded(seeing.unpredictability)),
    ...(model
      ? [
          row('model', rounded(model.seeing.unpredictability), lucks),
          row('alone', rounded(model.alone.unpredictability), lucks),
          row('modelRight', model.seeing.ends.right, lucks),
        ]
      : []),
  ];
}

function rounded(value) {
  return Number.isNaN(value) ? '' : String(Math.round(1000 * value) / 1000);
}

const HEADS = [
  'code',
  'pays',
  'seat',
  'world',
  'seesOthers',
  'goodSignal',
  'sawOpened',
  'sawNot',
  'opened',
  'bayes',
  'cascade',
  'decidedBy',
];

/** All decisions of a game as a table for other programs. */
export function decisionsCsv({ game, worlds }) {
  const code = codeOf(game.setup);
  const lines = worlds
    .flatMap(({ world, sees, decisions }) => decisions.map((one) => ({ ...one, world, sees })))
    .sort((one, other) => one.seat - other.seat)
    .map((one) => [
      code,
      game.pays,
      one.seat + 1,
      one.world + 1,
      one.sees,
      one.good,
      one.sees ? one.opened : '',
      one.sees ? one.not : '',
      one.open,
      one.best,
      one.cascade ?? '',
      one.by,
    ]);
  return `${[HEADS, ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
