/** Colours that people with any colour vision tell apart (Okabe and Ito 2008), as in figures. */
export const SERIES = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#7f7f7f',
  '#8a6d00',
];

const SCALE = [0xf7f4e3, 0xc7e0b5, 0x6fbfa5, 0x2f8aa8, 0x25508f, 0x1b1f4b];

/** The colours of the map. */
export const MAP = {
  land: '#f4f2ec',
  circle: '#c9c4b6',
  circleSelling: '#e69f00',
  strong: '#555555',
  weak: '#0072b2',
  seller: '#d55e00',
  sellerRim: '#7a3500',
  leader: '#000000',
  taobao: '#d55e00',
  cluster: '#cc79a7',
  text: '#222222',
};

/** The colours of households by status. */
export const STATUS = {
  unaware: '#c8c8c8',
  aware: '#56b4e9',
  seller: '#d55e00',
  lapsed: '#009e73',
  refused: '#4d4d4d',
};

/** The colours of households by fate, which differ from those of statuses. */
export const FATE = { always: '#332288', never: '#9a917f', because: '#117733', despite: '#aa4499' };

/** The colours of the left and the right world. */
export const WORLDS = ['#0072b2', '#d55e00'];

function hex(colour) {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

/** A colour between pale (0) and dark (1), darker without exception as the share grows. */
export function shade(share) {
  const at = Math.max(0, Math.min(1, share)) * (SCALE.length - 1);
  const below = Math.min(Math.floor(at), SCALE.length - 2);
  const weight = at - below;
  const light = (shift) => {
    const from = (SCALE[below] >> shift) & 0xff;
    const to = (SCALE[below + 1] >> shift) & 0xff;
    return Math.round(from + (to - from) * weight) << shift;
  };
  return hex(light(16) | light(8) | light(0));
}

/** Whether white letters are read better than black ones on the colour of a share. */
export function isDark(share) {
  return share > 0.55;
}

/** A colour that lets others through. */
export function faint(colour, alpha) {
  const part = (from) => Number.parseInt(colour.slice(from, from + 2), 16);
  return `rgba(${part(1)}, ${part(3)}, ${part(5)}, ${alpha})`;
}
