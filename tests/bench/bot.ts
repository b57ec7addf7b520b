import { type Contestant, startContestant } from './bot/contestant.ts';
import { type Measured, measure, type Scenario } from './bot/load.ts';

/**
 * `npm run bench`: the bot beside a do-nothing discord.js bot, in turn within one run, so that the ratios hold
 * even where the machine's speed drifts. Nothing is asserted.
 */
const SCRIPTS = { framewise: 'src/main.ts', 'do-nothing': 'tests/bench/bot/do-nothing.ts' } as const;
const STARTS = 5;
const ROUNDS = 7;
const PER_ROUND = 400;
const AT_ONCE = 50;
const MANY = 50_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (label: string, ours: number, theirs: number, unit: string): void =>
  print(
    `${label.padEnd(34)}${ours.toFixed(unit === 'ms' ? 2 : 0).padStart(10)}${theirs.toFixed(unit === 'ms' ? 2 : 0).padStart(12)} ${unit.padEnd(4)}${(ours / theirs).toFixed(2).padStart(8)}`,
  );

async function timeStarts(): Promise<void> {
  const starts: Record<keyof typeof SCRIPTS, Contestant[]> = { framewise: [], 'do-nothing': [] };
  for (let round = 0; round < STARTS; round++) {
    for (const name of ['framewise', 'do-nothing'] as const) {
      const contestant = await startContestant(name, SCRIPTS[name]);
      starts[name].push(contestant);
      await contestant.close();
    }
  }
  const of = (pick: (contestant: Contestant) => number) =>
    [median(starts.framewise.map(pick)), median(starts['do-nothing'].map(pick))] as const;
  row('start to READY', ...of(({ readyAfter }) => readyAfter), 'ms');
  row('start to commands published', ...of(({ publishedAfter }) => publishedAfter), 'ms');
}

async function timeScenario(
  ours: Contestant,
  theirs: Contestant,
  scenario: Scenario,
  atOnce: number,
): Promise<void> {
  const results: { ours: Measured; theirs: Measured }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    results.push({
      ours: await measure(ours, scenario, PER_ROUND, atOnce),
      theirs: await measure(theirs, scenario, PER_ROUND, atOnce),
    });
  }
  const of = (pick: (result: Measured) => number) =>
    [
      median(results.map((result) => pick(result.ours))),
      median(results.map((result) => pick(result.theirs))),
    ] as const;
  const label = atOnce === 1 ? scenario : `${scenario}, ${atOnce} at once`;
  row(`${label}: time`, ...of(({ time }) => time), 'ms');
  row(`${label}: CPU`, ...of(({ cpu }) => cpu), 'µs');
}

const MIB = 1024 * 1024;

async function watchMemory(ours: Contestant, theirs: Contestant): Promise<void> {
  const rest = [await ours.usage(), await theirs.usage()] as const;
  row('heap before', rest[0].heap / MIB, rest[1].heap / MIB, 'MiB');
  for (const contestant of [ours, theirs]) await measure(contestant, '/compare', MANY, AT_ONCE);
  const after = [await ours.usage(), await theirs.usage()] as const;
  row(`heap after ${MANY.toLocaleString('en-US')} more`, after[0].heap / MIB, after[1].heap / MIB, 'MiB');
  row('resident then', after[0].resident / MIB, after[1].resident / MIB, 'MiB');
}

print(`${''.padEnd(34)}${'framewise'.padStart(10)}${'do-nothing'.padStart(12)}     ${'ratio'.padStart(8)}`);
await timeStarts();
const ours = await startContestant('framewise', SCRIPTS.framewise, 'examples learnt');
const theirs = await startContestant('do-nothing', SCRIPTS['do-nothing']);
for (const contestant of [ours, theirs]) await measure(contestant, '/compare', 2_000, AT_ONCE);
for (const scenario of ['/compare', '/faq', 'autocomplete'] as const)
  await timeScenario(ours, theirs, scenario, 1);
await timeScenario(ours, theirs, '/compare', AT_ONCE);
await watchMemory(ours, theirs);
await ours.close();
await theirs.close();
