/** Plays worlds in lockstep: shows a month once all of them have reached it. */
export class Player {
  constructor(worlds, shown, refused, waited = (answer) => answer) {
    this.worlds = worlds;
    this.waited = waited;
    this.shown = shown;
    this.refused = refused;
    this.month = 0;
    this.playing = false;
    this.speed = 6;
    this.running = 0;
    this.asked = 0;
  }

  /** Whether months are being simulated to reach a goal. */
  get busy() {
    return this.running > 0;
  }

  /** The month that is to be shown: the shown one, or the goal on the way there. */
  get wanted() {
    return Math.max(this.month, this.goal ?? 0);
  }

  get months() {
    return Math.min(...this.worlds().map((world) => world.months));
  }

  get reached() {
    return Math.min(...this.worlds().map((world) => world.frames.last));
  }

  play() {
    if (this.month >= this.months) {
      this.month = 0;
      this.goal = 0;
    }
    this.playing = true;
    this.due = performance.now();
    const started = (this.started = {});
    requestAnimationFrame(() => this.beat(started));
    this.shown();
  }

  pause() {
    this.playing = false;
    this.shown();
  }

  /** The next month when it is due; at high speed several in one picture. */
  async beat(started) {
    if (!this.playing || this.started !== started) {
      return;
    }
    const now = performance.now();
    if (now >= this.due && !this.busy) {
      const pace = 1000 / this.speed;
      const several = Math.max(1, Math.min(12, Math.floor((now - this.due) / pace)));
      this.due = Math.max(this.due + several * pace, now - 12 * pace);
      await this.to(Math.min(this.months, this.month + several));
      if (this.month >= this.months) {
        this.pause();
      }
    }
    requestAnimationFrame(() => this.beat(started));
  }

  /** Goes back to the last month that all worlds have reached, where one was opened anew. */
  stayWithin() {
    if (this.month > this.reached) {
      this.month = this.reached;
      this.shown();
    }
  }

  /** Pauses and goes to a month that the user asks for. */
  go(month) {
    this.asked++;
    this.pause();
    return this.to(month);
  }

  /** Goes to a month, simulating what is missing and showing months on the way. */
  async to(month) {
    const goal = Math.max(0, Math.min(this.months, Math.round(month)));
    this.goal = goal;
    if (goal > this.reached) {
      this.running++;
      const told = () => {
        this.month = Math.min(this.goal, this.reached);
        this.shown();
      };
      const problems = await this.waited(
        Promise.all(this.worlds().map((world) => world.ensure(goal, told))),
      );
      this.running--;
      problems.flat().forEach(this.refused);
      if (problems.flat().length > 0) {
        this.playing = false;
      }
    }
    this.month = Math.max(0, Math.min(this.goal, this.reached));
    this.shown();
  }
}
