import { checkLink, checkLinks, collectLinks, type LinkState } from '../knowledge/links.ts';
import { createKnowledgeReader } from '../knowledge/load.ts';

/**
 * `npm run knowledge:links -- [folder]`: asks every page that the knowledge points to. Exits with 1 where one is
 * broken; without a network it says so and exits with 0. No part of CI, for other people's servers decide it.
 */
const links = collectLinks(await createKnowledgeReader(process.argv[2] ?? 'knowledge')());
if (await isOffline()) process.stdout.write(`no network: none of the ${links.length} links was checked\n`);
else await report();

/** Without a network, no server at all is reached; a few of different sites tell. */
async function isOffline(): Promise<boolean> {
  const sites = [...new Map(links.map(({ url }) => [new URL(url).host, url])).values()].slice(0, 4);
  const states = await Promise.all(sites.map((url) => checkLink(url)));
  return states.every(({ kind }) => kind === 'unreachable');
}

async function report(): Promise<void> {
  const told = (await checkLinks(links)).flatMap(({ state, url, places }) => {
    const words = describe(state);
    return words === undefined ? [] : [{ state, line: `${words}: ${url}\n    ${places.join(', ')}` }];
  });
  const faults = told.filter(({ state }) => state.kind !== 'moved' && state.kind !== 'refused');
  const lines = told.map(({ line }) => `${line}\n`).toSorted();
  process.stdout.write(`${lines.join('')}${links.length} links checked, ${faults.length} with faults\n`);
  if (faults.length > 0) process.exitCode = 1;
}

/** What to tell about a page; nothing where it is fine. */
function describe(state: LinkState): string | undefined {
  switch (state.kind) {
    case 'fine':
      return undefined;
    case 'moved':
      return `moved to ${state.to}`;
    case 'broken':
      return `broken (${state.status})`;
    case 'refused':
      return `refused to a program (${state.status}); look with a browser`;
    case 'bad-certificate':
      return `bad certificate (${state.code})`;
    case 'unreachable':
      return `unreachable (${state.code})`;
  }
}
