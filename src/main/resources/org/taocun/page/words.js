let words = {};
let tag = 'en';

/** Sets the language and its words. */
export function speak(language, texts) {
  tag = language;
  words = texts;
}

/** The tag of the language: en or zh. */
export function language() {
  return tag;
}

const HAN = '[\\u3000-\\u303f\\u3400-\\u4dbf\\u4e00-\\u9fff\\uff00-\\uffef]';
const BLANK_BEHIND = new RegExp(`${HAN} $`);
const BLANK_BEFORE = new RegExp(`^ ${HAN}`);
const BEGINS = new RegExp(`^${HAN}`);
const ENDS = new RegExp(`${HAN}$`);

/** Two pieces of a sentence; Chinese has blanks around numbers and Latin names, none between its own letters. */
function joined(one, other) {
  if (tag === 'zh' && BLANK_BEHIND.test(one) && BEGINS.test(other)) {
    return one.slice(0, -1) + other;
  }
  return one + (tag === 'zh' && ENDS.test(one) && BLANK_BEFORE.test(other) ? other.slice(1) : other);
}

/** A text with values in the places {0}, {1}, ... */
export function say(key, ...values) {
  const text = words[key];
  if (text === undefined) {
    return key;
  }
  return text
    .split(/(\{\d\})/)
    .map((piece, n) => (n % 2 === 1 ? String(values[piece[1]] ?? piece) : piece))
    .reduce(joined);
}

/** Sentences behind each other, each with a mark at its end. */
export function paragraph(sentences) {
  const chinese = tag === 'zh';
  const ended = (text) => (/[.!?…。！？]$/.test(text) ? text : `${text}${chinese ? '。' : '.'}`);
  return sentences
    .map((text) => text.trim())
    .filter((text) => text)
    .map(ended)
    .join(chinese ? '' : ' ');
}
