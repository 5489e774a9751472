import { village } from './frames.js';

/** The stages of a village in their order; 0 is none. */
const STAGES = ['individual', 'network', 'cluster'];
const YEAR = 12;

/** The least new sellers that make a year worth telling, and the least share lost since the peak. */
const LEAST_GROWTH = 5;
const LEAST_LOSS = 0.1;
const NEIGHBOURS = 4;

function first(from, months, holds) {
  for (let month = from; month <= months; month++) {
    if (holds(month)) {
      return month;
    }
  }
  return -1;
}

/** The villages nearest to one on the map. */
export function neighbours(discs, v) {
  const away = (other) => Math.hypot(discs[4 * other] - discs[4 * v], discs[4 * other + 1] - discs[4 * v + 1]);
  return Array.from({ length: discs.length / 4 }, (_, other) => other)
    .filter((other) => other !== v)
    .sort((one, other) => away(one) - away(other))
    .slice(0, NEIGHBOURS);
}

/** The month from which a village had sellers; -1 if it has none yet. */
function beginning(frames, v, now) {
  return first(0, now, (month) => village(frames.at(month).villages, v).sellers > 0);
}

function turns(at, now, key, holds) {
  const told = [];
  for (let month = 1; month <= now; month++) {
    if (holds(at(month)) !== holds(at(month - 1))) {
      told.push({ month, key: holds(at(month)) ? key : `${key}.lost` });
    }
  }
  return told;
}

function growth(at, now) {
  let best = { by: LEAST_GROWTH - 1 };
  for (let month = YEAR; month <= now; month++) {
    const [before, after] = [at(month - YEAR).sellers, at(month).sellers];
    if (after - before > best.by) {
      best = { by: after - before, month, values: [before, after] };
    }
  }
  return best.month === undefined ? [] : [{ month: best.month, key: 'growth', values: best.values }];
}

function peak(at, now) {
  let best = 0;
  for (let month = 1; month <= now; month++) {
    if (at(month).sellers > at(best).sellers) {
      best = month;
    }
  }
  const [most, left] = [at(best).sellers, at(now).sellers];
  if (best === now || most - left < Math.max(2, LEAST_LOSS * most)) {
    return [];
  }
  return [
    { month: best, key: 'peak', values: [most] },
    { month: now, key: 'decline', values: [left, Math.round((100 * (most - left)) / most)] },
  ];
}

function around(frames, discs, places, v, now) {
  const own = beginning(frames, v, now);
  const near = neighbours(discs, v).map((other) => ({ other, month: beginning(frames, other, now) }));
  const names = (some) => some.map(({ other }) => places[other]);
  const sell = near.filter(({ month }) => month >= 0);
  const before = own < 0 ? sell : sell.filter(({ month }) => month < own);
  const later = own < 0 ? [] : sell.filter(({ month }) => month > own);
  const none = near.filter(({ month }) => month < 0);
  return [
    [own < 0 ? 'already' : 'earlier', before],
    ['later', later],
    ['notYet', none],
  ]
    .filter(([, some]) => some.length > 0)
    .map(([key, some]) => ({ month: now, key, names: names(some) }));
}

/**
 * What has happened to a village up to a month, in order: each with its month, a key of words and values.
 *
 * @param record what the engine knows of it: first entry, associations, policies and shocks
 */
export function storyOf({ frames, opened }, v, now, record) {
  const at = (month) => village(frames.at(month).villages, v);
  const own = beginning(frames, v, now);
  const told = [];
  if (own >= 0) {
    told.push({ month: own, key: own === 0 ? 'start' : 'first', values: [at(own).sellers], entry: record.first });
    const reached = STAGES.map((_, n) => first(1, now, (some) => at(some).stage >= n + 1));
    STAGES.forEach((stage, n) => {
      const month = reached[n];
      if (month > 0 && (n > 0 || month > own) && reached[n + 1] !== month) {
        told.push({ month, key: `stage.${stage}` });
      }
    });
    told.push(...growth(at, now), ...turns(at, now, 'taobao', (some) => some.taobao));
    told.push(...turns(at, now, 'cluster', (some) => some.clustered), ...peak(at, now));
  } else {
    told.push({ month: now, key: 'nobody' });
  }
  told.push(...(record.happened ?? []).filter(({ month }) => month <= now));
  const order = told.map((one, n) => ({ ...one, n })).sort((one, other) => one.month - other.month || one.n - other.n);
  return [...order, ...around(frames, opened.layout.discs, opened.places, v, now)];
}
