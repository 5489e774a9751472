import { svg } from '../svg.js';

/** A line of letters in a drawing. */
export function letters(x, y, text, attributes) {
  return svg('text', { x, y, fill: '#222222', ...attributes }, text);
}
