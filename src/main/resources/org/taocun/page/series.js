/** The running share of herding entries in a household's own decisions to enter. */
function herdingShare(rows, column) {
  const [herding, own] = [column.get('herdingEntries'), column.get('privateEntries')];
  let [of, all] = [0, 0];
  return rows.map((row) => {
    of += row[herding];
    all += row[herding] + row[own];
    return all > 0 ? of / all : Number.NaN;
  });
}

/** The charts: their lines and unit; the first line stands for the chart. */
export const CHARTS = [
  { key: 'sellers', unit: 'households', lines: ['sellers', 'everSold'] },
  { key: 'aware', unit: 'households', lines: ['aware'] },
  { key: 'herding', unit: 'share', lines: ['herdingShare'] },
  { key: 'exposure', unit: 'share', lines: ['strongShare', 'weakShare'] },
  { key: 'income', unit: 'yuan/month', lines: ['incomeYuan', 'outsideIncomeYuan'] },
  { key: 'prices', unit: 'yuan', lines: ['priceYuan', 'logisticsYuanPerParcel'] },
  { key: 'shops', unit: 'shops', lines: ['shops'] },
  {
    key: 'villages',
    many: true,
    unit: 'villages',
    lines: ['taobaoVillages', 'villagesNetwork', 'villagesCluster'],
  },
  { key: 'public', unit: 'yuan/month', lines: ['publicSpendingYuan'] },
];

/** A line over the months of a run, from rows of figures and the places of variables in them. */
export function line(name, rows, column) {
  if (name === 'herdingShare') {
    return herdingShare(rows, column);
  }
  const at = column.get(name);
  return rows.map((row) => (at === undefined ? Number.NaN : row[at]));
}

/** The rows of a whole replication, which the engine hands over in one piece. */
export function rowsOf(series, width) {
  const rows = [];
  for (let at = 0; at < series.length; at += width) {
    rows.push(series.subarray(at, at + width));
  }
  return rows;
}

/** Whether a line has more than one value. */
export function moves(values) {
  const known = values.filter((value) => Number.isFinite(value));
  return known.some((value) => value !== known[0]);
}
