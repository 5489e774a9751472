/** What is drawn, each kind by a key of its own. */
export const KINDS = { worth: 1, signal: 2, coin: 3, chance: 4 };

/** A number of 32 bits, well mixed. */
export function mixed(bits) {
  let some = bits >>> 0;
  some = Math.imul(some ^ (some >>> 16), 0x85ebca6b);
  some = Math.imul(some ^ (some >>> 13), 0xc2b2ae35);
  return (some ^ (some >>> 16)) >>> 0;
}

/**
 * A number from 0 to below 1 that depends on nothing but the seed, the kind and the seat, so that a
 * game can be played again (the finaliser of MurmurHash3 over each key in turn; Appleby 2011).
 */
export function drawn(seed, kind, seat = 0) {
  const upper = [seed, kind, seat].reduce((hash, key) => mixed(hash + Math.imul(key + 1, 0x9e3779b1)), 0);
  return upper / 2 ** 32;
}

/** Whether opening a shop pays in the village of a seed: one half. */
export function pays(seed) {
  return drawn(seed, KINDS.worth) < 0.5;
}

/** Whether the signal of a seat says "good", right with the accuracy. */
export function goodSignal(seed, seat, accuracy) {
  return drawn(seed, KINDS.signal, seat) < accuracy === pays(seed);
}

/** Whether a fair coin of a seat shows heads. */
export function heads(seed, kind, seat) {
  return drawn(seed, kind, seat) < 0.5;
}
