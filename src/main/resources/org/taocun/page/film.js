import { hand } from './files.js';

const WIDTH = 1280;
const HEIGHT = 720;
const MONTHS_A_SECOND = 8;
const TYPE = 'video/webm';

/** Whether the browser can make films. */
export function canFilm() {
  return typeof MediaRecorder === 'function' && MediaRecorder.isTypeSupported(TYPE);
}

function paint(brush, seats, month, titleOf) {
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, WIDTH, HEIGHT);
  const width = WIDTH / seats.length;
  seats.forEach((seat, n) => {
    brush.textAlign = 'left';
    brush.textBaseline = 'alphabetic';
    brush.fillStyle = '#222222';
    brush.font = '700 26px system-ui, sans-serif';
    brush.fillText(titleOf(seat, month), n * width + 16, 40);
    seat.map.paint(brush, { left: n * width, top: 60, width, height: HEIGHT - 60 }, 16, month);
  });
}

/**
 * Films the maps from the start to a month and hands the film over; tells months done and seconds left.
 * Returns whether it is done: it is given up as soon as a map shows another run.
 */
export async function film(name, seats, last, titleOf, told) {
  const runs = seats.map(({ world }) => world.asked);
  const same = () => seats.every(({ world }, n) => world.asked === runs[n]);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const brush = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: TYPE, videoBitsPerSecond: 6e6 });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const stopped = new Promise((done) => (recorder.onstop = done));
  recorder.start();
  const begun = performance.now();
  for (let month = 0; month <= last && same(); month++) {
    paint(brush, seats, month, titleOf);
    await new Promise((done) => setTimeout(done, 1000 / MONTHS_A_SECOND));
    told(month, ((last - month) * (performance.now() - begun)) / (month + 1) / 1000);
  }
  recorder.stop();
  await stopped;
  if (!same()) {
    return false;
  }
  hand(name, new Blob(parts, { type: TYPE }));
  return true;
}
