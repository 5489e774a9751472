/** The numbers that the engine hands over of each village. */
export const OF_A_VILLAGE = 7;

function same(one, other) {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}

/** Numbers of things in half the space where they are small. */
export function compact(pairs) {
  return pairs.every((number) => number < 65536) ? Uint16Array.from(pairs) : pairs;
}

/** The pictures and figures of the months of a run so far, in little space. */
export class Frames {
  constructor() {
    this.kept = [];
    this.rows = [];
  }

  /** The last month that is kept; -1 if none is. */
  get last() {
    return this.kept.length - 1;
  }

  /** Keeps the next month; what has not changed since the last is kept once. */
  add(frame, figures) {
    const before = this.kept[this.last];
    const next = {
      villages: Float32Array.from(frame.villages),
      statuses: frame.statuses,
      weakTies: frame.weakTies ? compact(frame.weakTies) : null,
    };
    for (const part of ['villages', 'statuses', 'weakTies']) {
      if (before?.[part] && next[part] && same(before[part], next[part])) {
        next[part] = before[part];
      }
    }
    this.kept.push(next);
    this.rows.push(figures);
  }

  at(month) {
    return this.kept[Math.max(0, Math.min(this.last, month))];
  }

  figures(month) {
    return this.rows[Math.max(0, Math.min(this.last, month))];
  }
}

/** A village in a month of a run. */
export function village(villages, number) {
  const at = OF_A_VILLAGE * number;
  return {
    sellers: villages[at],
    households: villages[at + 1],
    share: villages[at + 1] > 0 ? villages[at] / villages[at + 1] : 0,
    taobao: villages[at + 2] > 0,
    clustered: villages[at + 3] > 0,
    stage: villages[at + 4],
    sales: villages[at + 5],
    hubKm: villages[at + 6],
  };
}
