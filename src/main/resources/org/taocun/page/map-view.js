import { drawMap, fit, thingAt } from './map.js';
import { members } from './map-households.js';
import { el, write } from './dom.js';
import { placeOf } from './households.js';
import { number } from './numbers.js';
import { say } from './words.js';
import { partOf } from './map-villages.js';
import { village } from './frames.js';

const SLACK = 4;

/** The most that a map is wider than high, or higher than wide. */
const WIDEST = 1.4;

/** The map of a world on the page: draws months, tells what is under the pointer. */
export class MapView {
  constructor(world, chosen) {
    this.world = world;
    this.choose = chosen;
    this.canvas = el('canvas', { role: 'img' });
    this.tip = el('p', { is: 'tip', hidden: true });
    this.root = el('div', { is: 'map' }, this.canvas, this.tip);
    this.canvas.addEventListener('pointermove', (event) => this.hover(event));
    this.canvas.addEventListener('pointerleave', () => this.quiet());
    this.canvas.addEventListener('click', (event) => this.click(event));
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  /**
   * Shows a month. Villages are coloured by a measure, households by state, or by what fatesAt(month) gives
   * of two worlds.
   */
  show(month, fatesAt, measure, chosen) {
    this.shown = { month, fatesAt, measure, chosen };
    cancelAnimationFrame(this.due);
    this.due = requestAnimationFrame(() => this.draw());
  }

  scene(month = this.shown.month) {
    const { opened, frames } = this.world;
    if (this.layout !== opened.layout) {
      this.layout = opened.layout;
      this.members = members(opened.layout);
      const { width, height } = partOf(opened.layout.discs);
      this.root.style.aspectRatio = String(Math.min(WIDEST, Math.max(1 / WIDEST, width / height)));
    }
    return {
      layout: opened.layout,
      members: this.members,
      detailed: opened.detailed,
      statuses: opened.statuses,
      seller: opened.statuses.indexOf('seller'),
      places: opened.places,
      frame: frames.at(month),
      measure: this.shown.measure,
      fates: this.shown.fatesAt?.(month),
      chosen: this.shown.chosen,
      letter: 0.75 * parseFloat(getComputedStyle(this.root).fontSize) * (window.devicePixelRatio || 1),
    };
  }

  draw() {
    const { clientWidth, clientHeight } = this.root;
    if (!this.shown || !this.world.opened || clientWidth === 0) {
      return;
    }
    const density = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(clientWidth * density), Math.round(clientHeight * density)];
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }
    drawMap(this.canvas.getContext('2d'), { left: 0, top: 0, width, height }, this.scene());
  }

  /** Draws the map of a month into a box of a picture that is saved. */
  paint(brush, box, letter, month = this.shown.month) {
    drawMap(brush, box, { ...this.scene(month), chosen: null, letter });
  }

  at(event) {
    const box = this.canvas.getBoundingClientRect();
    const { scale, x, y } = fit(box.width, box.height, this.world.opened.layout);
    const slack = (event.pointerType === 'touch' ? 12 : SLACK) / scale;
    const [left, top] = [event.clientX - box.left, event.clientY - box.top];
    return thingAt(this.world.opened.layout, (left - x) / scale, (top - y) / scale, slack);
  }

  hover(event) {
    const thing = this.at(event);
    const key = JSON.stringify(thing);
    this.canvas.classList.toggle('over', thing !== null);
    if (key === this.under) {
      return;
    }
    this.under = key;
    if (thing === null) {
      this.quiet();
      return;
    }
    const box = this.canvas.getBoundingClientRect();
    const [left, top] = [event.clientX - box.left, event.clientY - box.top];
    write(this.tip, this.brief(thing));
    this.tip.hidden = false;
    this.tip.style.left = `${Math.min(left + 12, Math.max(0, box.width - 240))}px`;
    this.tip.style.top = `${top + 16}px`;
  }

  /** A thing in a sentence, in the month that is shown. */
  brief({ household, number: position }) {
    const { opened, frames } = this.world;
    const now = frames.at(this.shown.month);
    if (household) {
      const status = say(`status.${opened.statuses[now.statuses[position]]}`);
      const { village: home, number: own } = placeOf(now, position);
      const named = opened.villages > 1 ? say('tip.of', own, opened.places[home]) : own;
      return say(opened.layout.leaders?.[position] ? 'tip.leader' : 'tip.household', named, status);
    }
    const { sellers, households, sales } = village(now.villages, position);
    const tip = this.shown.month < 12 ? 'tip.villageSoFar' : 'tip.village';
    return say(tip, opened.places[position], number(sellers), number(households), number(sales));
  }

  quiet() {
    this.under = undefined;
    this.tip.hidden = true;
  }

  click(event) {
    const thing = this.at(event);
    this.quiet();
    this.choose(thing);
  }

  /** Tells those who do not see the map what it shows. */
  describe(text) {
    this.canvas.setAttribute('aria-label', say('map.label', text));
  }
}
