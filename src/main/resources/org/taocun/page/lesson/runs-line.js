import { button, el, write } from '../dom.js';
import { partName } from './texts.js';
import { say } from '../words.js';

/** The line that tells of runs of other steps than the one that is shown: how far they are, or that one failed. */
export class RunsLine {
  constructor(lucks) {
    this.lucks = lucks;
    this.text = el('span', { role: 'status' });
    this.problem = el('span', { is: 'refusal', role: 'alert' });
    this.bar = el('progress', { max: 1, value: 0, 'aria-label': say('running') });
    this.again = button(say('runs.again'), () => lucks.begin(), { id: 'runs-again' });
    this.root = el('div', { is: 'row runs' }, this.bar, this.text, this.problem, this.again);
  }

  /** Shows where the runs are; shown is the part of the lesson that has a bar of its own. */
  update(shown) {
    const { waiting, problem } = this.lucks;
    const [next] = waiting;
    this.root.hidden = !next || (next.key === shown && waiting.length === 1);
    this.bar.hidden = !!problem;
    this.again.hidden = !problem;
    if (this.root.hidden) {
      return;
    }
    this.bar.value = this.lucks.share([next]);
    write(this.text, problem ? '' : say('runs.step', partName(next.key), waiting.length - 1));
    write(this.problem, problem ? say('runs.failed', problem) : '');
  }
}
