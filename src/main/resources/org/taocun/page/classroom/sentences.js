import { number, percent } from '../numbers.js';

/** How the worlds ended, beside what Bayes expects of such worlds. */
function endings(say, { game, seeing, theory, people }) {
  const { right, wrong, none } = seeing.ends;
  const worth = say(game.pays ? 'class.pays' : 'class.paysNot');
  return say('class.said.ends', worth, right, seeing.worlds, wrong, none, percent(theory.right), percent(theory.wrong), people);
}

/** How the class decided beside Bayes. */
function deciding(say, { decisions, agree, either, against, followed }) {
  const agreed = say('class.said.bayes', agree, decisions, either);
  const key = against === 0 ? 'class.said.noAgainst' : 'class.said.against';
  return say('class.said.both', agreed, say(key, followed, against));
}

/** How far worlds of one village are apart, by the class and the model. */
function apart(say, { seeing, together }, model) {
  const key = together.good === together.bad ? 'even' : together.good > together.bad ? 'good' : 'bad';
  const told = say(`class.said.together.${key}`, together.good, together.bad, percent(Math.max(together.probability, 1 - together.probability)));
  const own = Number.isNaN(seeing.unpredictability) ? say('class.said.oneWorld') : say('class.said.apart', number(seeing.unpredictability));
  if (!model) {
    return say('class.said.waiting', own, told);
  }
  const [seen, alone] = [model.seeing.unpredictability, model.alone.unpredictability];
  const why = seen > alone ? 'class.said.more' : 'class.said.less';
  return say('class.said.model', own, say(why, number(seen), number(alone)), told);
}

/** What happened, in three sentences that follow the figures. */
export function sentences(say, results, model) {
  return [endings(say, results), deciding(say, results), apart(say, results, model)];
}
