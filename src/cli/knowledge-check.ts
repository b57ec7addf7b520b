import { parseArgs } from 'node:util';
import { day } from '../domain/fact.ts';
import { toDay } from '../domain/support.ts';
import { findDuplicates } from '../knowledge/duplicates.ts';
import { findRepeated } from '../knowledge/examples.ts';
import { describeFaults } from '../knowledge/fault.ts';
import { createKnowledgeReader } from '../knowledge/load.ts';
import { findStale } from '../knowledge/staleness.ts';
import { findCuts } from './knowledge-limits.ts';

/**
 * `npm run knowledge:check -- [folder] [--on 2027-06-01]`: every fault of every file at once, with its line and
 * what to do, as the knowledge stands today or on another day. Exits with 1 where there are faults.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } });
const today = day.parse(values.on ?? toDay(new Date()));
const reading = await createKnowledgeReader(positionals[0] ?? 'knowledge')();
const faults = [
  ...reading.faults,
  ...findStale(reading, today),
  ...findCuts(reading, today),
  ...findDuplicates(reading.faqs.entries),
  ...findRepeated(reading.examples),
];
if (faults.length > 0) {
  process.stderr.write(`${describeFaults(faults)}\n`);
  process.exitCode = 1;
} else {
  const { frameworks, faqs, terms } = reading;
  process.stdout.write(
    `clean on ${today}: ${frameworks.ids.size} frameworks and runtimes, ${faqs.ids.size} FAQs, ${terms.ids.size} terms\n`,
  );
}
