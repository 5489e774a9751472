// A world in a worker of its own: takes questions [id, name, ...arguments], answers [id, answer].
// It runs behind the runtime of the engine, which defines TeaVM.
let engine;

/** The replication under way: how it was opened, and its number. */
let running = null;

/** The run that was done anew to look back, and the month that it has reached. */
let replayed = { key: '', month: 0, language: '' };

const parsed = (text) => JSON.parse(text);

/** A month as the page draws it. */
function frame(detailed) {
  return {
    villages: engine.villages(),
    statuses: detailed ? engine.statuses() : null,
    weakTies: detailed ? engine.weakTies() : null,
  };
}

const questions = {
  async boot(compiled, language, files) {
    // The runtime takes bytes only, and would compile them again in every worker.
    WebAssembly.compile = async () => compiled;
    engine = (await TeaVM.wasmGC.load(null)).exports;
    engine.language(language);
    for (const [name, yaml] of Object.entries(files)) {
      engine.bring(name, yaml);
    }
    return {};
  },
  /** Speaks another language; tells what that changes of the world. */
  language: (tag) => parsed(engine.language(tag)),
  open(label, yaml, sets, replication) {
    const opened = parsed(engine.open(label, yaml, sets, replication));
    if (opened.problems || opened.failed) {
      return opened;
    }
    return {
      ...opened,
      figures: engine.figures(0),
      layout: {
        discs: engine.discs(),
        dots: engine.dots(),
        rings: engine.rings(),
        strongTies: engine.strongTies(),
        leaders: opened.detailed ? engine.leaders() : null,
      },
      frame: frame(opened.detailed),
    };
  },
  accepted: (label, yaml, sets) => parsed(engine.accepted(label, yaml, sets)),
  /** One month further. */
  step(detailed) {
    const stepped = parsed(engine.step(1));
    return stepped.month === undefined
      ? stepped
      : { ...stepped, figures: engine.figures(stepped.month), frame: frame(detailed) };
  },
  /** Opens a replication that is to be run in parts. */
  replicate(label, yaml, sets, number) {
    const opened = parsed(engine.open(label, yaml, sets, number));
    running = { opened, number };
    return opened;
  },
  /** Some months of the replication; after the last one the figures of all, row by row, and its headlines. */
  proceed(months) {
    const { opened, number } = running;
    const stepped = parsed(engine.step(months));
    if (stepped.month === undefined || stepped.month < opened.months) {
      return stepped;
    }
    const width = opened.variables.length;
    const series = new Float64Array(width * (stepped.month + 1));
    for (let month = 0; month <= stepped.month; month++) {
      series.set(engine.figures(month), month * width);
    }
    const selling = opened.statuses.indexOf('seller');
    const sells = opened.detailed ? engine.statuses().map((status) => (status === selling ? 1 : 0)) : null;
    return { number, series, sells, ...parsed(engine.finish()) };
  },
  finish: () => parsed(engine.finish()),
  /** What is known of a household or village in the month that the world has reached. */
  facts: (household, number) => ({ ...parsed(engine.step(0)), ...parsed(engine.facts(household, number)) }),
  /** The same in another month: the run is done anew up to it, or goes on from an earlier month. */
  past(language, label, yaml, sets, replication, month, household, number) {
    const key = [label, yaml, sets, replication].join('\n');
    if (replayed.language !== language) {
      engine.language(language);
      replayed.language = language;
    }
    if (replayed.key !== key || replayed.month > month) {
      const opened = parsed(engine.open(label, yaml, sets, replication));
      if (opened.problems || opened.failed) {
        return opened;
      }
      replayed = { key, month: 0, language };
    }
    const stepped = parsed(engine.step(month - replayed.month));
    replayed = { key, month: stepped.month ?? Infinity, language };
    return stepped.month === undefined ? stepped : questions.facts(household, number);
  },
  story: (village) => parsed(engine.story(village)),
  levers: () => parsed(engine.levers()),
  lever: (path) => parsed(engine.lever(path)),
  search: (words, most) => parsed(engine.search(words, most)),
  yaml: () => parsed(engine.yaml()),
  fingerprint: (yaml, sets, replication) => parsed(engine.fingerprint(yaml, sets, replication)),
};

onmessage = async ({ data: [id, name, ...rest] }) => {
  let answer;
  try {
    answer = await questions[name](...rest);
  } catch (error) {
    answer = { failed: String(error?.message ?? error) };
  }
  postMessage([id, answer]);
};
