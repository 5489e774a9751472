import { bytesOf } from './packed.js';
import { say } from './words.js';

/** A module with what the newest of the engine's needs are: a struct, and a function with try_table. */
const NEEDED = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 2, 95, 1, 120, 0, 96, 0, 0, 3, 2, 1, 1, 10, 13, 1, 11, 0, 2, 64, 31, 64, 1,
  2, 0, 11, 11, 11,
]);

function textOf(id) {
  return document.getElementById(id).textContent;
}

/** Whether the browser can run the engine. */
export function canRun() {
  return (
    typeof WebAssembly === 'object' &&
    typeof DecompressionStream === 'function' &&
    typeof Worker === 'function' &&
    WebAssembly.validate(NEEDED)
  );
}

/** The bytes of a packed text. */
export async function unpacked(text) {
  const stream = new Blob([bytesOf(text.trim())]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** How browsers say that a text has taken an engine too deep. */
const TOO_DEEP = /call stack|too much recursion/;

/** What an answer says against a question: sentences, none if it was accepted. */
export function refusals(answer) {
  if (answer.problems) {
    return answer.problems;
  }
  if (!answer.failed) {
    return [];
  }
  return [TOO_DEEP.test(answer.failed) ? say('failed.deep') : answer.failed];
}

/** A worker with an engine of its own; each question is answered by a promise. */
export class Client {
  constructor(address) {
    this.worker = new Worker(address);
    this.waiting = new Map();
    this.questions = 0;
    this.worker.onmessage = ({ data: [id, answer] }) => {
      const answered = this.waiting.get(id);
      this.waiting.delete(id);
      answered?.(answer);
    };
    this.worker.onerror = (event) => this.fail(event.message || 'worker');
  }

  ask(...question) {
    if (this.closed) {
      return Promise.resolve({ failed: 'closed' });
    }
    return new Promise((answered) => {
      const id = ++this.questions;
      this.waiting.set(id, answered);
      this.worker.postMessage([id, ...question]);
    });
  }

  fail(message) {
    for (const answered of this.waiting.values()) {
      answered({ failed: message });
    }
    this.waiting.clear();
  }

  close() {
    this.closed = true;
    this.worker.terminate();
    this.fail('closed');
  }
}

/** How the runtime of the engine compiles. */
const COMPILED = { builtins: ['js-string'] };

/** What is done on the way to the first world, in order. */
export const STARTING = ['unpack', 'compile', 'boot', 'open'];

/** In which step of the start a page is, in a sentence. */
export function startingText(stage, title) {
  return say('starting', STARTING.indexOf(stage) + 1, STARTING.length, say(`starting.${stage}`, title));
}

/** Lets the browser draw what has been said; where it draws nothing, as behind other pages, it is not waited for. */
function drawn() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 50);
  });
}

/** The engine in the page, compiled once for all workers, which share what they find fast. */
export class Engine {
  constructor(language, files) {
    this.language = language;
    this.files = files;
    this.heard = () => {};
    this.reach('unpack');
    this.module = this.compiled();
    const script = [textOf('runtime'), textOf('worker')].join('\n');
    this.address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  }

  /** Tells the stage of the start now, and those to come. */
  hear(heard) {
    this.heard = heard;
    heard(this.stage);
  }

  /** Comes to a stage of the start; there is no way back. */
  reach(stage) {
    if (STARTING.indexOf(stage) > STARTING.indexOf(this.stage)) {
      this.stage = stage;
      this.heard(stage);
    }
  }

  async compiled() {
    await drawn();
    const bytes = await unpacked(textOf('engine'));
    this.reach('compile');
    return WebAssembly.compile(bytes, COMPILED);
  }

  /** A new worker, ready for questions. */
  async client() {
    const client = new Client(this.address);
    const module = await this.module;
    this.reach('boot');
    const booted = await client.ask('boot', module, this.language, this.files);
    if (booted.failed) {
      client.close();
      throw new Error(booted.failed);
    }
    return client;
  }
}
