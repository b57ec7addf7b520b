import type { Comparison, Mismatch } from '../domain/compare.ts';
import type { Framework } from '../domain/framework.ts';
import { joinWords } from '../domain/text.ts';
import { findAdvantages } from './advantages.ts';

const REASONS = 2;

/** "**A** when … / **B** when …": a verdict with its conditions, never a bare winner. */
export function toVerdict({ frameworks, mismatch, today }: Comparison): string {
  return frameworks
    .map((framework) => {
      const others = frameworks.filter(({ id }) => id !== framework.id);
      const condition = mismatch ? toLayer(framework, mismatch) : toCondition(framework, others, today);
      return `**${framework.name}** when ${condition}.`;
    })
    .join('\n');
}

/** A runtime and a framework answer different questions. */
function toLayer(framework: Framework, { layered, runtime }: Mismatch): string {
  const languages = joinWords([framework.language, ...framework.alsoLanguages], 'or');
  if (framework.kind === 'runtime') return `you choose what runs your ${languages}; a framework comes on top`;
  return layered
    ? `you choose the framework on top of ${runtime.name}`
    : `you look for a framework and write ${languages}`;
}

/** What an entry of the others says about this one, or else what sets it apart from all of them. */
function toCondition(framework: Framework, others: readonly Framework[], today: string): string {
  const stated = others.flatMap(({ alternatives }) => alternatives).find(({ id }) => id === framework.id);
  if (stated) return stated.when;
  const reasons = [...describeLanguage(framework, others), ...findAdvantages(framework, others, today)].slice(
    0,
    REASONS,
  );
  return reasons.length > 0
    ? reasons.join(', and ')
    : `this is what you want most: ${framework.keyFeature.text.replace(/\.$/u, '')}`;
}

function describeLanguage(framework: Framework, others: readonly Framework[]): string[] {
  const spoken = ({ language, alsoLanguages }: Framework): string[] => [language, ...alsoLanguages];
  const foreign = new Set(others.flatMap(spoken));
  const own = spoken(framework).filter((language) => !foreign.has(language));
  return own.length === 0 || foreign.has(framework.language)
    ? []
    : [`your team writes ${joinWords(own, 'or')}`];
}
