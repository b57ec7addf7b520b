import { describeCoverage } from '../knowledge/coverage.ts';
import { loadKnowledge } from '../knowledge/load.ts';

/** `npm run knowledge:report -- [folder]`: how complete the knowledge is, per entry and field. */
process.stdout.write(`${describeCoverage(await loadKnowledge(process.argv[2] ?? 'knowledge'))}\n`);
