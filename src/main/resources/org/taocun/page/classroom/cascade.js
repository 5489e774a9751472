/** Log odds that differ by less count as equal, as in the engine. */
const INDIFFERENCE = 1e-9;

/** The log odds ln(p/(1 - p)). */
export function logOdds(p) {
  return Math.log(p / (1 - p));
}

/** The probability of log odds. */
export function probability(odds) {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * What somebody does by Bayes who has log odds and a signal, when opening pays if it is more likely
 * good than bad: 'open', 'not', or 'either' if both are as good.
 */
export function best(odds, good, accuracy) {
  const margin = odds + (good ? 1 : -1) * logOdds(accuracy);
  if (Math.abs(margin) <= INDIFFERENCE) {
    return 'either';
  }
  return margin > 0 ? 'open' : 'not';
}

/** The probability that a Bayesian opens; who is undecided follows its own signal or flips a coin. */
export function chanceToOpen(odds, good, accuracy, tie) {
  const choice = best(odds, good, accuracy);
  if (choice === 'either') {
    return tie === 'flip' ? 0.5 : Number(good);
  }
  return Number(choice === 'open');
}

/** The probabilities of opening in a village where it pays and in one where it does not. */
function chances(odds, accuracy, tie) {
  const [good, bad] = [true, false].map((signal) => chanceToOpen(odds, signal, accuracy, tie));
  return { pays: accuracy * good + (1 - accuracy) * bad, not: (1 - accuracy) * good + accuracy * bad };
}

/**
 * What Bayesians infer from counts alone: of each number of people who opened and who did not, up to
 * so many people, the probability of these counts where opening pays and where it does not, summed over
 * all orders in which Bayesians can have come to them. Two signals of opposite kind cancel out. Every
 * count can be reached, since the undecided follow their signal or a coin.
 */
export class Bayesians {
  constructor(people, accuracy, tie) {
    Object.assign(this, { people, accuracy, tie });
    this.known = Array.from({ length: people + 1 }, () => []);
    this.known[0][0] = { pays: 1, not: 1 };
    for (let acts = 0; acts < people; acts++) {
      for (let opened = 0; opened <= acts; opened++) {
        this.goOn(opened, acts - opened);
      }
    }
  }

  goOn(opened, not) {
    const here = this.known[opened][not];
    const open = chances(this.odds(opened, not), this.accuracy, this.tie);
    this.add(opened + 1, not, here.pays * open.pays, here.not * open.not);
    this.add(opened, not + 1, here.pays * (1 - open.pays), here.not * (1 - open.not));
  }

  add(opened, not, pays, against) {
    const before = this.known[opened][not] ?? { pays: 0, not: 0 };
    this.known[opened][not] = { pays: before.pays + pays, not: before.not + against };
  }

  /** The log odds of "it pays" of somebody who sees counts and has no signal. */
  odds(opened, not) {
    const { pays, not: against } = this.known[opened][not];
    return Math.log(pays / against);
  }

  /** What is best after counts and a signal. */
  best(opened, not, good) {
    return best(this.odds(opened, not), good, this.accuracy);
  }

  /** The cascade in which the next person stands: 'open', 'not', or null where signals count. */
  cascade(opened, not) {
    const [good, bad] = [true, false].map((signal) => this.best(opened, not, signal));
    return good === bad ? good : null;
  }

  /** The probabilities that all these people, where opening pays, end in a right, a wrong, no cascade. */
  ends() {
    const ends = { right: 0, wrong: 0, none: 0 };
    for (let opened = 0; opened <= this.people; opened++) {
      const cascade = this.cascade(opened, this.people - opened);
      const end = cascade === null ? 'none' : cascade === 'open' ? 'right' : 'wrong';
      ends[end] += this.known[opened][this.people - opened].pays;
    }
    return ends;
  }
}
