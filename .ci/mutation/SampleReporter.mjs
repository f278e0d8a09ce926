// Stryker has no sampling. A reporter sees the plan, and what the plan calls ignored is neither run nor counted.

/** Leaves `MUTATION_SAMPLE` changes in the plan, a number or a percentage, spread over the files and drawn by `MUTATION_SEED`. */
class SampleReporter {
  onMutationTestingPlanReady({ mutantPlans }) {
    const { MUTATION_SAMPLE, MUTATION_SEED } = process.env;
    if (!MUTATION_SAMPLE) return;
    const open = mutantPlans.filter(({ mutant }) => mutant.status !== 'Ignored');
    const number = Number.parseFloat(MUTATION_SAMPLE);
    const size = MUTATION_SAMPLE.endsWith('%') ? (open.length * number) / 100 : number;
    const chosen = new Set(draw(open, Math.ceil(size), Number(MUTATION_SEED)));
    for (const plan of open.filter((each) => !chosen.has(each))) {
      const mutant = { ...plan.mutant, status: 'Ignored', statusReason: 'Not in the sample.' };
      Object.assign(plan, { plan: 'EarlyResult', mutant });
    }
    console.log(`A sample of ${chosen.size} of ${open.length} changes, seed ${MUTATION_SEED}.`);
  }
}

export const strykerPlugins = [
  { kind: 'Reporter', name: 'sample', injectableClass: SampleReporter },
];

/** Each file's changes shuffled, the files end to end, and every nth taken: a file gives what it has a share of. */
function draw(plans, size, seed) {
  if (size >= plans.length) return plans;
  const random = createRandom(seed);
  const rows = plans.map((plan) => ({ plan, file: plan.mutant.fileName, lot: random() }));
  rows.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.lot - b.lot));
  const step = rows.length / size;
  const start = random() * step;
  return Array.from({ length: size }, (_, at) => rows[Math.floor(start + at * step)].plan);
}

/** Mulberry32: `Math.random` takes no seed. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
