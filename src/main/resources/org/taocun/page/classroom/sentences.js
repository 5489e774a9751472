import { percent, points } from './shares.js';

const MOST_SURE = 0.999;

/** How the worlds ended, beside what Bayes expects of such worlds. */
function endings(say, { game, seeing, theory, people }) {
  const { right, wrong, none } = seeing.ends;
  const worth = say(game.pays ? 'class.pays' : 'class.paysNot');
  const expected = [percent(theory.right), percent(theory.wrong), people];
  if (seeing.worlds === 1) {
    const [end] = Object.keys(seeing.ends).filter((some) => seeing.ends[some] === 1);
    return say('class.said.one', worth, say(`class.end.${end}`), ...expected);
  }
  return say('class.said.ends', worth, right, seeing.worlds, wrong, none, ...expected);
}

/** How the class decided beside Bayes. */
function deciding(say, { decisions, agree, either, against, followed }) {
  const key = against === 0 ? 'class.said.noAgainst' : 'class.said.against';
  return say('class.said.bayes', agree, decisions, either, say(key, followed, against));
}

/** How sure signals make of what they say, never wholly. */
function sure(say, probability) {
  const most = Math.max(probability, 1 - probability);
  return most > MOST_SURE ? say('class.over', percent(MOST_SURE)) : percent(most);
}

/** How far worlds of one village are apart, by the class and the model. */
function apart(say, { seeing, together }, model) {
  const key = together.good === together.bad ? 'even' : together.good > together.bad ? 'good' : 'bad';
  const told = say(
    `class.said.together.${key}`,
    together.good,
    together.bad,
    sure(say, together.probability),
  );
  const own = Number.isNaN(seeing.unpredictability)
    ? say('class.said.oneWorld')
    : say('class.said.apart', points(seeing.unpredictability));
  if (!model) {
    return say('class.said.waiting', own, told);
  }
  const { low, high } = model.farther;
  const clear = low > 0 ? 'more' : high < 0 ? 'less' : 'unclear';
  const gaps = [model.seeing.unpredictability, model.alone.unpredictability, low, high].map(points);
  return say('class.said.model', own, say(`class.said.${clear}`, ...gaps), told);
}

/** What happened, in three sentences that follow the figures. */
export function sentences(say, results, model) {
  return [endings(say, results), deciding(say, results), apart(say, results, model)];
}
