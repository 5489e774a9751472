import { MAP, isDark, shade } from './colours.js';
import { disc } from './map-households.js';
import { classOf, lastClass } from './measures.js';
import { village } from './frames.js';

/** The size of the page on which the engine lays a map out, in points. */
export const PAGE = { width: 820, height: 700 };

/** Room around villages for names and outlines, in points. */
const ROOM = 24;

const MOST_NAMES = 40;

/** The part of the page on which villages lie. */
export function partOf(discs) {
  const ends = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < discs.length; at += 4) {
    const [x, y, radius] = discs.slice(at, at + 3);
    ends[0] = Math.min(ends[0], x - radius);
    ends[1] = Math.min(ends[1], y - radius);
    ends[2] = Math.max(ends[2], x + radius);
    ends[3] = Math.max(ends[3], y + radius);
  }
  const [left, top, right, bottom] = ends;
  return {
    left: left - ROOM,
    top: top - ROOM,
    width: right - left + 2 * ROOM,
    height: bottom - top + 2 * ROOM,
  };
}

/** Where a village lies on the scale of colours, between 0 and 1. */
function scaled({ measure }, now) {
  return classOf(measure, now) / lastClass(measure);
}

/** The villages in the order in which they are drawn: pale ones first, so that they hide no others. */
export function inOrder(scene) {
  const count = scene.layout.discs.length / 4;
  const all = Array.from({ length: count }, (_, v) => {
    const now = village(scene.frame.villages, v);
    return { v, now, weight: 4 * scaled(scene, now) + (now.taobao ? 8 : 0) + (now.clustered ? 16 : 0) };
  });
  return all.sort((one, other) => one.weight - other.weight || one.v - other.v);
}

/** Draws the disc of a village as it is now. */
export function drawVillage(brush, scene, { v, now }) {
  const { discs } = scene.layout;
  const [x, y, radius] = [discs[4 * v], discs[4 * v + 1], discs[4 * v + 2]];
  brush.fillStyle = scene.detailed ? MAP.land : shade(scaled(scene, now));
  disc(brush, x, y, radius);
  brush.fill();
  brush.strokeStyle = now.taobao ? MAP.taobao : MAP.circle;
  brush.lineWidth = now.taobao ? Math.min(3, 0.6 * radius) : 0.8;
  brush.stroke();
  if (now.clustered) {
    brush.strokeStyle = MAP.cluster;
    brush.lineWidth = Math.min(3, 0.5 * radius);
    disc(brush, x, y, radius + brush.lineWidth * 1.2);
    brush.stroke();
  }
}

function overlaps(box, boxes) {
  return boxes.some(
    (other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3],
  );
}

/** The square around a disc. */
function around(discs, v) {
  const [x, y, radius] = [discs[4 * v], discs[4 * v + 1], discs[4 * v + 2]];
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Where the name of a village may stand: above it, below, or beside it; where it is fixed, there. */
function placesOf([x, y, radius], half, letter, fixed) {
  if (fixed !== null) {
    return [[x, fixed]];
  }
  const [down, aside] = [radius + 0.7 * letter, radius + half + letter / 2];
  return [
    [x, y - down],
    [x, y + down],
    [x + aside, y],
    [x - aside, y],
  ];
}

function within(box, { left, top, width, height }) {
  return box[0] >= left && box[2] <= left + width && box[1] >= top && box[3] <= top + height;
}

/**
 * Writes names where they fit, those of villages with most sellers first. A name covers no other village
 * that might be named.
 */
export function drawNames(brush, scene, letter) {
  const { discs } = scene.layout;
  const order = scene.places.map((name, v) => ({ name, v, ...village(scene.frame.villages, v) }));
  order.sort((one, other) => other.sellers - one.sellers || one.v - other.v);
  const named = order.slice(0, MOST_NAMES);
  const taken = [];
  const part = partOf(discs);
  brush.font = `${letter}px system-ui, sans-serif`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  for (const { name, v, ...now } of named) {
    const own = discs.slice(4 * v, 4 * v + 3);
    const half = brush.measureText(name).width / 2;
    const inside = !scene.detailed && half < 0.9 * own[2];
    const fixed = inside ? own[1] : scene.detailed ? own[1] - own[2] + letter : null;
    const others = scene.detailed ? [] : named.filter((one) => one.v !== v && one.sellers > 0);
    const full = [...taken, ...others.map((one) => around(discs, one.v))];
    const boxOf = ([x, y]) => [x - half - letter / 4, y - letter / 2, x + half + letter / 4, y + letter / 2];
    const fits = (place) => within(boxOf(place), part) && !overlaps(boxOf(place), full);
    const place = placesOf(own, half, letter, fixed).find(fits);
    if (!place) {
      continue;
    }
    taken.push(boxOf(place));
    brush.fillStyle = inside && isDark(scaled(scene, now)) ? '#ffffff' : MAP.text;
    if (!inside) {
      brush.strokeStyle = '#ffffff';
      brush.lineWidth = letter / 4;
      brush.strokeText(name, ...place);
    }
    brush.fillText(name, ...place);
  }
}
