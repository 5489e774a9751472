/** The longest address that programs pass on whole. */
export const LONGEST = 2000;

/** The last part of an address that a page wrote, by which one that was cut off is known. */
const END = 'end';

/** What the name of a setting looks like. */
export const PATH = /^[A-Za-z][\w-]*(\.[\w-]+)*$/;

/** A state to begin with. */
export function freshState(scenario, language) {
  return { scenario, language, two: false, left: {}, right: {}, replication: 0, month: 0, large: false };
}

function packed(sets) {
  return Object.entries(sets)
    .map(([path, value]) => `${path}:${encodeURIComponent(value)}`)
    .join(';');
}

/**
 * The state as the part of an address after the #; empty if it would be too long.
 *
 * @param own the name of the user's own file, which an address cannot hold, if it is open
 */
export function fragment(state, own) {
  const parts = [
    own ? `own=${encodeURIComponent(own)}` : `scenario=${encodeURIComponent(state.scenario)}`,
    `language=${state.language}`,
  ];
  for (const side of ['left', 'right']) {
    const sets = packed(state[side]);
    if (sets && (side === 'left' || state.two)) {
      parts.push(`${side}=${sets}`);
    }
  }
  for (const [key, value] of [
    ['two', state.two ? 1 : 0],
    ['replication', state.replication],
    ['month', state.month],
    ['large', state.large ? 1 : 0],
  ]) {
    if (value) {
      parts.push(`${key}=${value}`);
    }
  }
  parts.push(END);
  const all = parts.join('&');
  return all.length <= LONGEST ? all : '';
}

function unpackedSets(text, problems) {
  const sets = {};
  for (const part of text.split(';').filter((some) => some !== '')) {
    const colon = part.indexOf(':');
    const path = part.slice(0, Math.max(0, colon));
    const value = decoded(part.slice(colon + 1));
    if (colon < 1 || !PATH.test(path) || value === null || /[\u0000-\u001f]/.test(value)) {
      problems.push(['address.setting', part.slice(0, 40)]);
    } else {
      sets[path] = value;
    }
  }
  return sets;
}

/** Whether the end of an address is missing: pages begin one with scenario and language. */
function isCut(parts) {
  return /^(scenario|own)=/.test(parts[0] ?? '') && /^language=/.test(parts[1] ?? '') && parts.at(-1) !== END;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function whole(text, most) {
  return /^\d{1,6}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

function read(state, key, text, scenarios, problems) {
  const number = whole(text, 99999);
  if (key === 'scenario' && scenarios.includes(decoded(text))) {
    state.scenario = decoded(text);
  } else if (key === 'own' && /^[^\u0000-\u001f]{1,200}$/.test(decoded(text) ?? '')) {
    state.own = decoded(text);
  } else if (key === 'language' && ['en', 'zh'].includes(text)) {
    state.language = text;
  } else if (key === 'left' || key === 'right') {
    state[key] = unpackedSets(text, problems);
  } else if ((key === 'two' || key === 'large') && (number === 0 || number === 1)) {
    state[key] = number === 1;
  } else if ((key === 'replication' || key === 'month') && number !== null) {
    state[key] = number;
  } else {
    problems.push([key === 'scenario' ? 'address.scenario' : 'address.part', `${key}=${text}`.slice(0, 40)]);
  }
}

/** What an address could not say: what is shown stays, at the start the first scenario in its language. */
function unread({ language, large }, fresh, present, problems) {
  return { state: present ?? { ...fresh, language, large }, problems, unread: true };
}

/**
 * The state that an address asks for, whatever it holds: what is not understood is told as problems: keys
 * of words with values. An address that names no scenario changes the state that is shown. One that cannot
 * be read (too long, no part understood, an unknown scenario, or cut off while a state is shown) leaves it,
 * and is marked as unread. The state of an own file has to wait for it: it is handed over as awaited.
 *
 * @param fresh the state to begin with
 * @param present the state that is shown, if there is one
 */
export function stateOf(text, fresh, scenarios, present = null) {
  const problems = [];
  const bare = text.replace(/^#/, '');
  if (bare.length > LONGEST) {
    return unread(fresh, fresh, present, [['address.long', LONGEST]]);
  }
  const parts = bare.split('&').filter((some) => some !== '');
  const given = parts.some((part) => /^(scenario|own)=/.test(part)) ? fresh : (present ?? fresh);
  const state = { ...given, left: { ...given.left }, right: { ...given.right } };
  const cut = isCut(parts);
  const said = parts.filter((some) => some !== END);
  for (const part of said) {
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    read(state, key, equals < 0 ? '' : part.slice(equals + 1), scenarios, problems);
  }
  const strange = problems.filter(([key]) => key !== 'address.setting');
  const unknown = strange.some(([key]) => key === 'address.scenario');
  if (cut) {
    problems.unshift(['address.cut']);
  }
  if (said.length > 0 && strange.length === said.length) {
    return unread(state, fresh, present, unknown ? problems : [['address.unread']]);
  }
  if (unknown || (cut && present)) {
    return unread(state, fresh, present, problems);
  }
  if (state.own) {
    problems.push(['address.own', state.own]);
    return { ...unread(state, fresh, present, problems), awaited: state };
  }
  return { state, problems, ...(cut ? { unread: true } : {}) };
}
