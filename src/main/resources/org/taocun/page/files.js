import { el } from './dom.js';

/** Hands a file to the user. */
export function hand(name, content, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = el('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Hands a canvas over as a picture. */
export function handPicture(name, canvas) {
  canvas.toBlob((blob) => blob && hand(name, blob), 'image/png');
}

function cell(value) {
  return value === null || value === undefined || Number.isNaN(value) ? '' : String(value);
}

/** The figures of worlds as a table: world, month as year-month, and every variable. */
export function csv(worlds, names, monthOf) {
  const lines = [['world', 'date', ...names].join(',')];
  for (const { world, rows } of worlds) {
    rows.forEach((row, month) => lines.push([world, monthOf(month), ...Array.from(row, cell)].join(',')));
  }
  return `${lines.join('\r\n')}\r\n`;
}
