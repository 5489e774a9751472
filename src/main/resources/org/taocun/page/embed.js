import { PATH } from './address.js';

/** The most characters of a path and of a value. */
const LONGEST_PATH = 200;
const LONGEST_VALUE = 2000;

/** Whether the page is shown inside another one, which steers it. */
export function isEmbedded(search) {
  return new URLSearchParams(search).get('embed') === '1';
}

/** What speaks against a request to set: its path, value or side; nothing if it can be tried. */
export function refusedSetting({ path, value, side = 'left' }, two) {
  if (typeof path !== 'string' || !PATH.test(path)) {
    return ['taocun: set needs a path such as entry.leaders.share'];
  }
  if (path.length > LONGEST_PATH) {
    return [`taocun: a path has at most ${LONGEST_PATH} characters`];
  }
  if (value === undefined || (value !== null && typeof value === 'object')) {
    return ['taocun: set needs a value: a number or a text, or null for that of the scenario'];
  }
  if (String(value).length > LONGEST_VALUE) {
    return [`taocun: a value has at most ${LONGEST_VALUE} characters`];
  }
  if (side !== 'left' && side !== 'right') {
    return ['taocun: side is left or right'];
  }
  return side === 'right' && !two ? ['taocun: there is one world, the left one'] : [];
}

/**
 * Tells the page around that this one is ready, then obeys it: start, stop, set (path and value) and
 * read; answers each message. A page that stands alone has nobody to obey.
 */
export function obey(app) {
  if (window.parent === window) {
    return;
  }
  window.addEventListener('message', async ({ data, source }) => {
    if (source !== window.parent || typeof data?.taocun !== 'string') {
      return;
    }
    const answer = { taocun: 'answer', to: data.taocun };
    if (data.taocun === 'start') {
      app.player.play();
    } else if (data.taocun === 'stop') {
      app.player.pause();
    } else if (data.taocun === 'set') {
      answer.problems = refusedSetting(data, app.state.two);
      if (answer.problems.length === 0) {
        const { path, value, side = 'left' } = data;
        answer.problems = await app.edits.set(path, value === null ? null : String(value), side);
      }
    } else if (data.taocun === 'read') {
      answer.state = app.reading();
    } else {
      answer.problems = ['taocun: start, stop, set, read'];
    }
    source.postMessage(answer, '*');
  });
  window.parent.postMessage({ taocun: 'ready' }, '*');
}
