/** Bytes of a text of 13 bits in two digits to the base of 91, as PackedText writes it. */
export function bytesOf(text) {
  const digit = (at) => (text[at] === '!' ? 25 : text.charCodeAt(at) - 35);
  const pairs = text.length >> 1;
  const odd = text.length & 1;
  const bytes = new Uint8Array((13 * pairs + 6 * odd) >> 3);
  let bits = 0;
  let n = 0;
  let filled = 0;
  for (let k = 0; k < pairs + odd; k++) {
    const whole = k < pairs;
    bits |= (digit(2 * k) + (whole ? 91 * digit(2 * k + 1) : 0)) << n;
    n += whole ? 13 : 6;
    while (n >= 8) {
      bytes[filled++] = bits & 255;
      bits >>>= 8;
      n -= 8;
    }
  }
  return bytes;
}
