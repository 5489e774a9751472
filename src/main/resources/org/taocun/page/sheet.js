import { drawMark, markWidth } from './marks.js';

const INK = '#222222';
const WORDS = /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/g;

/** A text in lines that are not wider than is asked, by the width of a text. */
export function wrapped(text, width, measure) {
  const lines = [''];
  for (const word of text.match(WORDS) ?? []) {
    const longer = lines.at(-1) + word;
    if (measure(longer.trimEnd()) <= width || lines.at(-1) === '') {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word.trimStart());
    }
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** The rows of a legend: its entries, each with its place from the left. */
function rowsOf(entries, width, letter, measure) {
  const rows = [[]];
  let left = 0;
  for (const entry of entries) {
    const size = markWidth(entry, letter) + 0.5 * letter + measure(entry.text);
    if (left > 0 && left + size > width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1).push({ ...entry, left });
    left += size + 1.4 * letter;
  }
  return rows.filter((row) => row.length > 0);
}

/**
 * A picture to be saved: a title and lines, what is drawn, its legend and a last line, one below the
 * other. The body has a height and draws into a box.
 *
 * @param measure the width of a text in a font
 */
export class Sheet {
  constructor({ width, letter, title, lines, body, legend, foot }, measure) {
    Object.assign(this, { width, letter, body, title });
    this.fonts = {
      title: `700 ${1.3 * letter}px system-ui, sans-serif`,
      text: `${letter}px system-ui, sans-serif`,
    };
    const inner = width - 2 * letter;
    const text = (font) => (some) => measure(some, font);
    this.heads = wrapped(title, inner, text(this.fonts.title));
    this.lines = lines.flatMap((line) => wrapped(line, inner, text(this.fonts.text)));
    this.rows = rowsOf(legend, inner, letter, text(this.fonts.text));
    this.feet = wrapped(foot, inner, text(this.fonts.text));
    const rest = this.lines.length + this.rows.length + this.feet.length;
    this.height = Math.ceil(letter * (1.8 * this.heads.length + 1.5 * rest + 2.4) + body.height);
  }

  draw(brush) {
    const { letter, width } = this;
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, width, this.height);
    let top = 0.4 * letter;
    top = this.write(brush, this.heads, this.fonts.title, top, 1.8 * letter);
    top = this.write(brush, this.lines, this.fonts.text, top, 1.5 * letter) + 0.6 * letter;
    this.body.draw(brush, { left: letter, top, width: width - 2 * letter, height: this.body.height });
    top += this.body.height + 0.6 * letter;
    for (const row of this.rows) {
      for (const entry of row) {
        drawMark(brush, entry, letter + entry.left, top + 0.75 * letter, letter);
        const left = letter + entry.left + markWidth(entry, letter) + 0.5 * letter;
        this.write(brush, [entry.text], this.fonts.text, top, 1.5 * letter, left);
      }
      top += 1.5 * letter;
    }
    this.write(brush, this.feet, this.fonts.text, top, 1.5 * letter);
  }

  /** Writes lines below each other; returns where the next one goes. */
  write(brush, lines, font, top, height, left = this.letter) {
    Object.assign(brush, { font, fillStyle: INK, textAlign: 'left', textBaseline: 'middle' });
    lines.forEach((line, n) => brush.fillText(line, left, top + (n + 0.5) * height));
    return top + lines.length * height;
  }
}
