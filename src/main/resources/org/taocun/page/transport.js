import { button, el, write } from './dom.js';
import { monthName } from './numbers.js';
import { say } from './words.js';

/** Months of the run in a second of the clock. */
export const SPEEDS = [2, 6, 12, 30, 120];

/** Play, pause, step, rewind, speed and the timeline. */
export class Transport {
  constructor(player) {
    this.player = player;
    const step = (by) => () => player.go(player.month + by);
    this.start = button(
      '|◀',
      () => player.go(0),
      { 'aria-label': say('transport.start'), title: say('transport.start') },
    );
    this.back = button('◀', step(-1), { 'aria-label': say('transport.back'), title: say('transport.back') });
    this.play = button('', () => (player.playing ? player.pause() : player.play()), { is: 'play' });
    this.forward = button('▶', step(1), {
      'aria-label': say('transport.forward'),
      title: say('transport.forward'),
    });
    this.end = button(
      '▶|',
      () => player.go(player.months),
      { 'aria-label': say('transport.end'), title: say('transport.end') },
    );
    this.slider = el('input', {
      type: 'range',
      id: 'timeline',
      min: 0,
      step: 1,
      'aria-label': say('transport.timeline'),
    });
    this.slider.addEventListener('input', () => player.go(Number(this.slider.value)));
    this.month = el('output', { is: 'month', for: 'timeline' });
    this.speed = el(
      'select',
      { onchange: () => (player.speed = Number(this.speed.value)) },
      SPEEDS.map((speed) => el('option', { value: speed, text: say('transport.speed', speed) })),
    );
    this.speed.value = player.speed;
    this.heard = el('p', { is: 'unseen', 'aria-live': 'polite' });
    const speed = el(
      'label',
      { is: 'speed' },
      el('span', { is: 'unseen', text: say('transport.speedLabel') }),
      this.speed,
    );
    this.root = el(
      'section',
      { is: 'transport', 'aria-label': say('transport') },
      el('div', { is: 'buttons' }, this.start, this.back, this.play, this.forward, this.end, speed),
      this.month,
      this.slider,
      this.heard,
    );
  }

  /** Shows where the player is; what is said is heard only when it rests. */
  show(opened, said) {
    const { month, months, playing, busy } = this.player;
    write(this.play, playing ? `❚❚ ${say('transport.pause')}` : `▶ ${say('transport.play')}`);
    this.slider.max = months;
    if (document.activeElement !== this.slider || !busy) {
      this.slider.value = month;
    }
    const name = monthName(opened, month);
    this.slider.setAttribute('aria-valuetext', name);
    write(this.month, name);
    if (!playing && !busy) {
      write(this.heard, say('heard', name, said));
    }
  }
}
