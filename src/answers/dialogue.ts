import { type Action, type Answer, NO_PREFERENCE, type RawArgs } from '../domain/answer.ts';
import { type Labels, labelOf } from '../domain/labels.ts';
import { PRIORITIES, TEAMS } from '../domain/preferences.ts';
import { LANGUAGES, PROJECTS } from '../domain/vocabulary.ts';
import { button } from './steps.ts';

/** The guided way to a recommendation: one private card whose menus fill the answers, in any order. */
export function toDialogue(args: RawArgs): Answer {
  const { step: _, ...given } = args;
  const menu = (fills: string, prompt: string, labels: Labels<string>): Action => ({
    kind: 'menu',
    prompt: `${prompt}: any`,
    to: { command: 'recommend', args: { ...given, step: 'ask' } },
    fills,
    choices: [
      { value: NO_PREFERENCE, label: `${prompt}: any` },
      ...Object.entries(labels).map(([value, label]) => ({
        value,
        label: labelOf(label),
        selected: given[fills] === value,
      })),
    ],
    opening: 'here',
  });
  return {
    tone: 'recommendation',
    private: true,
    title: 'What are you building?',
    lead: 'Choose what you know, leave the rest. Then press **Show the best three**. Only you see this until you share it.',
    sections: [],
    sources: [],
    actions: [
      menu('project', 'Project', PROJECTS),
      menu('language', 'Language', LANGUAGES),
      menu('priority', 'Above all', PRIORITIES),
      menu('team', 'Team', TEAMS),
      button('Show the best three', { command: 'recommend', args: { ...given, step: 'done' } }, 'here', true),
      button(
        'Share the result in the channel',
        { command: 'recommend', args: { ...given, step: 'done' } },
        'aloud',
      ),
      button('Start over', { command: 'recommend', args: { step: 'ask' } }, 'here'),
    ],
  };
}
