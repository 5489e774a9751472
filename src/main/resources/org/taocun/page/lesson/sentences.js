import { causes, compared, leading, placed, ranked, right, spread } from './outcomes.js';

/** How the guess of a step did: a key of words and its values. */
export function verdict(step, guess, outcomes) {
  if (step.choice) {
    return ofChoice(step, guess, outcomes);
  }
  const all = outcomes[step.number];
  const { median } = spread(all);
  const { place, below } = placed(guess, all);
  return [`judged.${place}`, guess, median, below, all.length];
}

function ofChoice(step, guess, outcomes) {
  const truth = right(step, outcomes);
  const lucks = outcomes[step.arms[0].key].length;
  const tied = step.judge === 'policy' ? leading(outcomes, step.choice).map(({ key }) => key) : [truth];
  const [other] = tied.filter((key) => key !== guess);
  if (tied.length > 1 && tied.includes(guess)) {
    return ['judged.tied', { word: guess }, lucks, { word: other }];
  }
  return guess === truth
    ? ['judged.right', { word: guess }, lucks]
    : ['judged.wrong', { word: guess }, lucks, { word: truth }];
}

function ofTwoArms(step, outcomes, of) {
  const [first, second] = step.arms.map(({ key }) => outcomes[key]);
  const asked = outcomes[step.number];
  const { low, median, high } = spread(asked);
  const found = [`${step.key}.found`, median, of, low, high, asked.length];
  const difference = compared(first, second);
  const figures = [spread(first).median, spread(second).median];
  if (difference.direction === step.expects) {
    const lucks = difference[step.expects];
    return [
      found,
      [`${step.key}.compared`, ...figures, lucks, first.length, Math.abs(difference.median)],
      [`${step.key}.why`],
    ];
  }
  const [one, other] = step.arms.map(({ key }) => ({ arm: key }));
  const { more, fewer } = difference;
  const told = {
    same: [['compared.same', one, other, figures[0]], ['why.same']],
    unclear: [['compared.unclear', one, other, more, fewer, first.length], ['why.unclear']],
  };
  const against = [[`compared.${difference.direction}`, one, other, ...figures], ['why.against']];
  return [found, ...(told[difference.direction] ?? against)];
}

function ofPolicies(step, outcomes, money) {
  const order = ranked(outcomes, step.choice);
  const [best] = order;
  const least = order[order.length - 1];
  const lucks = outcomes.none.length;
  const paid = spending(money, best.key);
  const [first, second] = leading(outcomes, step.choice);
  if (!first) {
    return [['budget.nothing', lucks], ['budget.spent', ...paid], ['why.unclear']];
  }
  const cheaper = (one, other) => (middle(money[other.key]) < middle(money[one.key]) ? other : one);
  const unspent = order.reduce(cheaper);
  const others = order.filter(({ median }) => median === least.median).length;
  const last = others > 1 ? [others, least.median] : [{ word: least.key }, least.median];
  const found = others > 1 ? 'budget.foundOthers' : 'budget.found';
  const spent =
    unspent === best ? ['budget.spent', ...paid] : ['budget.money', ...paid, ...spending(money, unspent.key)];
  if (second) {
    const both = [first, second].flatMap(({ key, median }) => [{ word: key }, median]);
    return [['budget.tied', ...both], spent, ['why.unclear']];
  }
  return [[found, { word: best.key }, best.median, best.more, lucks, ...last], spent, [`budget.why.${best.key}`]];
}

function middle(values) {
  return spread(values).median;
}

function spending(money, key) {
  return [{ word: key }, Math.round(middle(money[key]))];
}

function ofCauses(step, outcomes) {
  const { larger, lessCopying, lessShock, gap, notable } = causes(outcomes);
  const [both, noShock, noCopying] = step.arms.map(({ key }) => middle(outcomes[key]));
  const lucks = outcomes.both.length;
  const compared = larger === 'alike' && notable ? 'unclear' : larger;
  const needed = Math.max(noShock, noCopying) < both / 2;
  const lost = (key) => middle(outcomes.both.map((sellers, luck) => sellers - outcomes[key][luck]));
  const losses = [lost('noShock'), lost('noCopying'), both];
  const jointly = compared === 'alike' ? ['shock.why.alike', ...losses] : ['shock.why.both'];
  return [
    ['shock.found', both, noShock, noCopying],
    [`shock.compared.${compared}`, larger === 'shock' ? lessShock : lessCopying, lucks, gap],
    needed ? jointly : ['shock.why.one'],
  ];
}

/** Three sentences that explain a step by its outcomes: keys of words and their values. */
export function explained(step, outcomes, of, money) {
  if (step.judge === 'policy') {
    return ofPolicies(step, outcomes, money);
  }
  return step.judge === 'shock' ? ofCauses(step, outcomes) : ofTwoArms(step, outcomes, of);
}
