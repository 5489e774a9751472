/** Whether the page is shown inside another one, which steers it. */
export function isEmbedded(search) {
  return new URLSearchParams(search).get('embed') === '1';
}

/**
 * Tells the page around that this one is ready, then obeys it: start, stop, set (path and value) and
 * read; answers each message.
 */
export function obey(app) {
  window.addEventListener('message', async ({ data, source }) => {
    if (source !== window.parent || typeof data?.taocun !== 'string') {
      return;
    }
    const answer = { taocun: 'answer', to: data.taocun };
    if (data.taocun === 'start') {
      app.player.play();
    } else if (data.taocun === 'stop') {
      app.player.pause();
    } else if (data.taocun === 'set' && typeof data.path !== 'string') {
      answer.problems = ['taocun: set needs path and value'];
    } else if (data.taocun === 'set' && data.side === 'right' && !app.state.two) {
      answer.problems = ['taocun: there is one world, the left one'];
    } else if (data.taocun === 'set') {
      answer.problems = await app.set(
        String(data.path),
        data.value === null ? null : String(data.value),
        data.side === 'right' ? 'right' : 'left',
      );
    } else if (data.taocun === 'read') {
      answer.state = app.reading();
    } else {
      answer.problems = ['taocun: start, stop, set, read'];
    }
    source.postMessage(answer, '*');
  });
  window.parent.postMessage({ taocun: 'ready' }, '*');
}
