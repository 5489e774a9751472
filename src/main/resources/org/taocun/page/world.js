import { refusals } from './engine.js';
import { Frames } from './frames.js';

/** Months that are asked for before the last is shown, so that the engine need not wait. */
const AHEAD = 4;

/** The lines in which settings are handed to the engine. */
export function setsText(sets) {
  return Object.entries(sets)
    .map(([path, value]) => `${path}=${value}`)
    .join('\n');
}

/** A run that is watched month by month. */
export class World {
  constructor(client, engine) {
    this.client = client;
    this.engine = engine;
    this.opened = null;
    this.frames = new Frames();
    this.finished = null;
    this.turn = Promise.resolve();
    this.generation = 0;
  }

  /** Opens a scenario anew; a refused one leaves the run as it is. Returns what was refused. */
  open(scenario, sets, replication) {
    this.generation++;
    return this.inTurn(async () => {
      if (this.client.closed) {
        this.client = await this.engine.client();
      }
      const answer = await this.client.ask('open', scenario.name, scenario.yaml, setsText(sets), replication);
      const problems = refusals(answer);
      if (problems.length === 0) {
        this.opened = answer;
        this.asked = [scenario.name, scenario.yaml, setsText(sets), replication];
        this.column = new Map(answer.variables.map((name, at) => [name, at]));
        this.frames = new Frames();
        this.frames.add(answer.frame, answer.figures);
        this.finished = null;
      }
      return problems;
    });
  }

  get months() {
    return this.opened.months;
  }

  /** Simulates up to a month; told after each. Stops when the world is opened anew. */
  ensure(month, told) {
    const { generation } = this;
    return this.inTurn(async () => {
      const asked = [];
      while (this.frames.last < Math.min(month, this.months)) {
        while (
          this.generation === generation &&
          asked.length < AHEAD &&
          this.frames.last + asked.length < Math.min(month, this.months)
        ) {
          asked.push(this.client.ask('step', this.opened.detailed));
        }
        if (asked.length === 0) {
          return [];
        }
        const step = await asked.shift();
        if (step.month === undefined) {
          return refusals(step);
        }
        this.frames.add(step.frame, step.figures);
        told?.(step.month);
      }
      if (this.generation === generation && this.frames.last >= this.months && !this.finished) {
        this.finished = await this.client.ask('finish');
        told?.(this.frames.last);
      }
      return [];
    });
  }

  /** Has the engine speak another language; the run goes on. */
  async speak(language) {
    const told = await this.client.ask('language', language);
    if (this.opened && refusals(told).length === 0) {
      this.opened = { ...this.opened, ...told };
    }
  }

  /** A figure of a month so far. */
  figure(name, month) {
    return this.frames.figures(month)[this.column.get(name)];
  }

  /**
   * What is known of a household or village in a month so far: asked of this run if it stands there,
   * else of a second engine, which does the same run anew up to that month. A world that was given
   * no engine knows the last month only.
   */
  async facts({ household, number }, month) {
    if (month >= this.frames.last || !this.engine) {
      return this.client.ask('facts', household, number);
    }
    this.past ??= this.engine.client();
    const past = await this.past;
    return past.ask('past', this.engine.language, ...this.asked, month, household, number);
  }

  /** What the engine has recorded of a village so far, whatever month is shown. */
  story(village) {
    return this.client.ask('story', village);
  }

  inTurn(task) {
    const done = this.turn.then(task);
    this.turn = done.catch(() => {});
    return done;
  }
}
