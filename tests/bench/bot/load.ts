import type { Contestant } from './contestant.ts';

/** What a person does, by the name that the report shows. */
export const SCENARIOS = {
  '/compare': ({ playground }: Contestant) =>
    playground.user('member').command('compare', { first: 'django', second: 'flask' }),
  '/faq': ({ playground }: Contestant) =>
    playground.user('member').command('faq', { question: 'what is an orm' }),
  autocomplete: ({ playground }: Contestant) =>
    playground.user('member').autocomplete('faq', 'question', 'what is a'),
} as const satisfies Record<string, (contestant: Contestant) => Promise<unknown>>;
export type Scenario = keyof typeof SCENARIOS;

export interface Measured {
  /** Milliseconds of wall-clock time, each interaction for itself. */
  readonly time: number;
  /** Microseconds of the bot's CPU an interaction. */
  readonly cpu: number;
}

/** Runs a scenario `count` times, `atOnce` in flight, and divides what it cost. */
export async function measure(
  contestant: Contestant,
  scenario: Scenario,
  count: number,
  atOnce = 1,
): Promise<Measured> {
  const act = SCENARIOS[scenario];
  const before = await contestant.usage();
  const began = performance.now();
  let left = count;
  const work = async (): Promise<void> => {
    while (left-- > 0) await act(contestant);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const time = performance.now() - began;
  const after = await contestant.usage();
  return { time: time / count, cpu: (after.cpu - before.cpu) / count };
}
