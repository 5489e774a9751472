import { el, write } from './dom.js';
import { say } from './words.js';
import { typed } from './numbers.js';
import { meanOf, withMean } from './big-levers.js';
import { meanMoved, spreadText } from './spread.js';

function unit(lever) {
  return lever.unit ? ` ${lever.unit}` : '';
}

/** The name of an instrument; its word in scenarios if the page has none. */
export function nameOf(kind) {
  const name = say(`policy.${kind}`);
  return name.startsWith('policy.') ? kind : name;
}

/** The instruments of a list of policies that is none of the choices. */
function policiesText(value) {
  const kinds = [...value.matchAll(/kind:\s*"?([A-Za-z]+)/g)].map(([, kind]) => nameOf(kind));
  return kinds.length > 0 ? say('policy.own', [...new Set(kinds)].join(say('story.comma'))) : say('lever.own');
}

/** The value of a lever as it is read: the name of a choice, or the number and its unit. */
export function shown(lever, value) {
  const at = lever.choices.indexOf(value);
  if (lever.policies && at < 0) {
    return policiesText(value);
  }
  if (at >= 0) {
    return lever.choiceNames[at] ?? value;
  }
  const spread = spreadText(value);
  if (spread) {
    return spread;
  }
  const number = Number(value);
  return Number.isFinite(number) && value !== '' ? `${number.toLocaleString('en')}${unit(lever)}` : value;
}

/** A change of a lever in a sentence. */
export function changedText(lever, from, to) {
  const moved = meanMoved(from, to);
  return moved
    ? say('changed.mean', lever.name, ...moved)
    : say('changed', lever.name, shown(lever, from), shown(lever, to));
}

/** Decimals of a step, so that a slider's value has no tail. */
export function tidy(value, step) {
  const decimals = (String(step).split('.')[1] ?? '').length;
  return String(Number(Number(value).toFixed(decimals)));
}

function chooser(lever, id, changed) {
  const options = lever.choices.map((choice, at) =>
    el('option', { value: choice, text: lever.choiceNames[at] ?? choice }),
  );
  const select = el('select', { id, onchange: () => changed(select.value) }, options);
  if (!lever.choices.includes(lever.value)) {
    select.prepend(el('option', { value: lever.value, text: say('lever.own') }));
  }
  select.value = lever.value;
  return [select];
}

function slider(lever, id, span, changed) {
  const number = span.mean ? meanOf(lever.value) : Number(lever.value);
  const valueOf = (text) => (span.mean ? withMean(lever.value, text) : text);
  const range = el('input', {
    id,
    type: 'range',
    min: Math.min(span.low, number),
    max: Math.max(span.high, number),
    step: span.step,
    'aria-valuetext': shown(lever, String(number)),
  });
  range.value = number;
  const field = el('input', {
    id: `${id}-value`,
    type: 'text',
    inputmode: 'decimal',
    size: 7,
    'aria-labelledby': `${id}-name`,
    value: String(number),
  });
  range.addEventListener('input', () => {
    field.value = tidy(range.value, span.step);
    range.setAttribute('aria-valuetext', shown(lever, field.value));
  });
  range.addEventListener('change', () => changed(valueOf(tidy(range.value, span.step))));
  field.addEventListener('change', () => changed(field.value.trim() && valueOf(typed(field.value))));
  return [range, field];
}

function field(lever, id, changed) {
  const input = el('input', {
    id,
    type: 'text',
    value: lever.value,
    onchange: () => changed(Number.isFinite(Number(lever.value)) ? typed(input.value) : input.value.trim()),
  });
  return [input];
}

function controls(lever, id, changed) {
  const span = lever.mean ? { ...lever.mean, mean: true } : lever;
  const known = span.mean
    ? meanOf(lever.value) !== null
    : Number.isFinite(Number(lever.value)) && lever.value !== '';
  if (lever.choices.length > 0) {
    return chooser(lever, id, changed);
  }
  return known && span.low !== undefined ? slider(lever, id, span, changed) : field(lever, id, changed);
}

function about(lever, id) {
  const rows = [
    ['lever.range', lever.range],
    ['lever.unit', lever.unit],
    ['lever.default', shown(lever, lever.default)],
    ['lever.source', lever.source],
    ['lever.path', lever.path],
  ];
  return el(
    'details',
    { is: 'about', 'data-name': `about ${id}` },
    el('summary', { text: say('lever.about') }),
    el('p', { text: lever.meaning }),
    el(
      'dl',
      {},
      rows
        .filter((row) => row[1])
        .map(([key, value]) => [el('dt', { text: say(key) }), el('dd', { text: value })]),
    ),
  );
}

/**
 * A lever on the page. Once a value is given, the engine is asked by changed(lever, value), which
 * returns what it refuses; then the sentence stands beside the lever and the old value is back.
 */
export function leverView(lever, isSet, changed, id) {
  const refusal = el('p', { is: 'refusal', role: 'alert' });
  const place = el('div', { is: 'control' });
  const draw = () => place.replaceChildren(...controls(lever, id, give));
  const give = async (value) => {
    write(refusal, '');
    if (value === lever.value) {
      return;
    }
    const emptied = value === '' && !lever.choices.includes('');
    const problems = emptied ? [say('lever.emptied')] : await changed(lever, value);
    if (problems.length > 0) {
      draw();
      write(refusal, say('refused.kept', problems.join(' ').replace(/[.。]$/, '')));
    }
  };
  draw();
  const head = el(
    'div',
    { is: 'head' },
    el('label', { for: id, id: `${id}-name`, text: lever.name }),
    el('span', { is: 'unit', text: lever.unit }),
  );
  const idle = lever.idle ? el('p', { is: 'idle', text: lever.idle }) : null;
  const back = isSet
    ? el('button', {
        type: 'button',
        is: 'back',
        text: say('lever.back'),
        'aria-label': say('lever.backOf', lever.name),
        onclick: () => changed(lever, null),
      })
    : null;
  return el('div', { is: isSet ? 'lever set' : 'lever' }, head, place, back, idle, refusal, about(lever, id));
}
