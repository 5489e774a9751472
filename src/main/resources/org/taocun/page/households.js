import { OF_A_VILLAGE, village } from './frames.js';

/** The number of households of each village. */
export function sizes({ villages }) {
  return Array.from({ length: villages.length / OF_A_VILLAGE }, (_, v) => village(villages, v).households);
}

/** Where a household stands: its village and its number there, from 0 as in its name in tables. */
export function placeOf(frame, household) {
  let number = household;
  let v = 0;
  for (const size of sizes(frame)) {
    if (number < size) {
      break;
    }
    number -= size;
    v++;
  }
  return { village: v, number };
}

/** The household with a number in a village; null if there is none. */
export function householdAt(frame, v, number) {
  const all = sizes(frame);
  const before = all.slice(0, v).reduce((sum, size) => sum + size, 0);
  return Number.isInteger(number) && number >= 0 && number < all[v] ? before + number : null;
}
