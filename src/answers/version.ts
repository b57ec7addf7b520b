import type { Answer } from '../domain/answer.ts';
import type { Cycle, Framework } from '../domain/framework.ts';
import { describeSupport, findCycle, liveCycles, recommendedCycle, supportOf } from '../domain/support.ts';
import { escapeText, toList } from '../domain/text.ts';
import { collectSources } from './sources.ts';
import { button, toProfile } from './steps.ts';

const label = ({ version, lts }: Cycle): string => `${version}${lts === true ? ' LTS' : ''}`;

/** "Is Rails 7.2 still supported?", worked out for the day of the question. */
export function toVersionAnswer(framework: Framework, version: string, today: string): Answer {
  const cycle = findCycle(framework, version);
  const best = recommendedCycle(framework, today);
  const live = liveCycles(framework, today);
  return {
    tone: 'profile',
    private: false,
    title: `${framework.name} ${cycle?.version ?? escapeText(version, 20)} on ${today}`,
    lead: cycle ? toVerdict(framework, cycle, today) : toUnknown(framework, version),
    sections: [
      ...(best && best !== cycle && live.length > 1
        ? [{ heading: 'Build on', text: `${label(best)}: ${describeSupport(supportOf(best, today))}` }]
        : []),
      ...(live.length > 0
        ? [
            {
              heading: 'Alive today',
              text: toList(live.map((one) => `${label(one)}: ${describeSupport(supportOf(one, today))}`)),
            },
          ]
        : []),
      { heading: 'What the project promises', text: framework.support.policy.text },
    ],
    sources: collectSources(framework, [
      ...((cycle ?? best)?.sources ?? []),
      ...framework.support.policy.sources,
    ]),
    actions: [
      button(`All versions of ${framework.name}`, {
        command: 'framework',
        args: { name: framework.id, part: 'versions' },
      }),
      toProfile(framework),
    ],
  };
}

function toVerdict({ name }: Framework, cycle: Cycle, today: string): string {
  const state = supportOf(cycle, today);
  const words = describeSupport(state);
  switch (state.kind) {
    case 'supported':
      return `**Yes.** ${name} ${label(cycle)} is ${words}.`;
    case 'security-only':
      return `**Yes, with security fixes only.** ${name} ${label(cycle)} gets them until ${state.until}; plan the move to a newer line.`;
    case 'ended':
      return `**No.** For ${name} ${label(cycle)}, ${words}. It gets no fixes from the project, not even for security.`;
    case 'not-published':
      return `**No end date is published** for ${name} ${label(cycle)}.`;
  }
}

function toUnknown({ name, release }: Framework, version: string): string {
  return `I have no dates for ${name} ${escapeText(version, 20)}. The newest version that I know is ${release.latest.value}.`;
}
