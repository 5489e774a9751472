/** An element of a drawing with attributes and children. */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name === 'is' ? 'class' : name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null));
  return element;
}

/** A line of letters in a drawing. */
export function letters(x, y, text, attributes) {
  return svg('text', { x, y, fill: '#222222', ...attributes }, text);
}
