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

/** A text with values in the places {0}, {1}, ... */
export function say(key, ...values) {
  const text = words[key];
  if (text === undefined) {
    return key;
  }
  return text.replace(/\{(\d)\}/g, (place, number) => String(values[number] ?? place));
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
