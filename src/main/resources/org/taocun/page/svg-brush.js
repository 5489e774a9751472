const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const ANCHORS = { center: 'middle', left: 'start', right: 'end' };
const FONT = 'system-ui, sans-serif';

/** A text as it stands in XML. */
export function escaped(text) {
  return String(text)
    .replace(/[&<>"]/g, (mark) => MARKS[mark])
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function short(number) {
  return String(Math.round(100 * number) / 100);
}

function attributes(all) {
  return Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** The size of the letters of a font as a canvas names it, and whether they are bold. */
function letters(font) {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  return { size, weight: /^[6-9]00 /.test(font) ? 700 : undefined };
}

/** A brush that writes as SVG what a canvas would show: as much of one as maps and charts use. */
export class SvgBrush {
  constructor(measure) {
    Object.assign(this, { measure, parts: [], path: [], dash: [] });
    Object.assign(this, { fillStyle: '#000000', strokeStyle: '#000000', lineWidth: 1, globalAlpha: 1 });
    Object.assign(this, { font: '10px', textAlign: 'left', textBaseline: 'alphabetic' });
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  setTransform(scale, _b, _c, _d, left, top) {
    Object.assign(this, { scale, left, top });
  }

  setLineDash(dash) {
    this.dash = dash;
  }

  beginPath() {
    this.path = [];
  }

  moveTo(x, y) {
    this.path.push(`M${this.at(x, y)}`);
  }

  lineTo(x, y) {
    this.path.push(`L${this.at(x, y)}`);
  }

  closePath() {
    this.path.push('Z');
  }

  /** A whole circle. */
  arc(x, y, radius) {
    const r = short(this.scale * radius);
    const across = short(2 * this.scale * radius);
    this.path.push(`M${this.at(x - radius, y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`);
  }

  at(x, y) {
    return `${short(this.left + this.scale * x)} ${short(this.top + this.scale * y)}`;
  }

  stroke() {
    this.add('path', { d: this.path.join(''), fill: 'none', ...this.pen() });
  }

  fill() {
    this.add('path', { d: this.path.join(''), fill: this.fillStyle, 'fill-opacity': this.opacity() });
  }

  fillRect(x, y, width, height) {
    this.add('path', {
      d: `M${this.at(x, y)}h${short(this.scale * width)}v${short(this.scale * height)}h-${short(this.scale * width)}Z`,
      fill: this.fillStyle,
      'fill-opacity': this.opacity(),
    });
  }

  fillText(text, x, y) {
    this.write(text, x, y, { fill: this.fillStyle });
  }

  strokeText(text, x, y) {
    this.write(text, x, y, { fill: 'none', ...this.pen(), 'stroke-linejoin': 'round' });
  }

  measureText(text) {
    return { width: this.measure(text, this.font) };
  }

  opacity() {
    return this.globalAlpha < 1 ? short(this.globalAlpha) : undefined;
  }

  pen() {
    return {
      stroke: this.strokeStyle,
      'stroke-width': short(this.scale * this.lineWidth),
      'stroke-opacity': this.opacity(),
      'stroke-dasharray':
        this.dash.length > 0 ? this.dash.map((part) => short(this.scale * part)).join(' ') : undefined,
    };
  }

  write(text, x, y, look) {
    const { size, weight } = letters(this.font);
    const middle = this.textBaseline === 'middle' ? 0.35 * size : 0;
    const [left, top] = this.at(x, y + middle).split(' ');
    const place = { x: left, y: top, 'font-size': short(this.scale * size), 'font-weight': weight };
    const anchor = this.textAlign === 'left' ? undefined : ANCHORS[this.textAlign];
    this.parts.push(
      `<text${attributes({ ...place, 'text-anchor': anchor, ...look })}>${escaped(text)}</text>`,
    );
  }

  add(tag, look) {
    this.parts.push(`<${tag}${attributes(look)}/>`);
  }

  /** The drawing as a file, with a title for those who hear it. */
  text(width, height, title) {
    const size = {
      width: width / 2,
      height: height / 2,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONT,
      role: 'img',
    };
    const open = `<svg xmlns="http://www.w3.org/2000/svg"${attributes(size)}>`;
    return `${open}\n<title>${escaped(title)}</title>\n${this.parts.join('\n')}\n</svg>\n`;
  }
}
