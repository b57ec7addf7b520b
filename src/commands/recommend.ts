import { toDialogue } from '../answers/dialogue.ts';
import { toRecommendationAnswer, toRecommendationReasons } from '../answers/recommendation.ts';
import { command } from '../command/command.ts';
import { choice, several } from '../command/option-kinds.ts';
import { MUSTS, type Must, splitMusts } from '../domain/musts.ts';
import { EXPERIENCES, PRIORITIES, TEAMS } from '../domain/preferences.ts';
import { type Needs, recommend } from '../domain/recommend.ts';
import { LANGUAGES, type Language, PROJECTS } from '../domain/vocabulary.ts';

export default command({
  name: 'recommend',
  description:
    'The best three for your situation, with reasons and doubts; no option starts a short dialogue',
  examples: [
    {},
    { language: 'Python', project: 'json-api', team: 'small' },
    { priority: 'realtime', must_have: 'websocket,jobs' },
  ],
  options: {
    language: choice(LANGUAGES, {
      description: 'A language the team knows; others are left out',
      required: false,
    }),
    without: several('language', LANGUAGES, {
      description: 'Languages to leave out; several with commas',
      required: false,
    }),
    project: choice(PROJECTS, { description: 'What you are building', required: false }),
    team: choice(TEAMS, { description: 'How many people will work on it', required: false }),
    experience: choice(EXPERIENCES, {
      description: 'How much back-end work they have done',
      required: false,
    }),
    priority: choice(PRIORITIES, { description: 'What matters above all', required: false }),
    must_have: several('requirement', MUSTS, {
      description: 'What it must offer; several with commas',
      required: false,
    }),
  },
  state: {
    step: choice(
      { ask: 'ask', why: 'why', done: 'done' },
      { description: 'Where the dialogue stands', required: false },
    ),
  },
  run({ step, without, must_have, ...wishes }, { library, today }, raw) {
    if (step === 'ask' || Object.keys(raw).length === 0) return toDialogue(raw);
    const needs = toNeeds(wishes, without ?? [], must_have ?? []);
    const result = recommend(library.knowledge.frameworks.values(), needs, today);
    return step === 'why' ? toRecommendationReasons(result) : toRecommendationAnswer(result, raw);
  },
});

type Wishes = {
  readonly [K in 'language' | 'project' | 'team' | 'experience' | 'priority']: Needs[K] | undefined;
};

const toNeeds = (
  { language, project, team, experience, priority }: Wishes,
  without: readonly Language[],
  musts: readonly Must[],
): Needs => ({
  ...(language !== undefined && { language }),
  ...(project !== undefined && { project }),
  ...(team !== undefined && { team }),
  ...(experience !== undefined && { experience }),
  ...(priority !== undefined && { priority }),
  without,
  ...splitMusts(musts),
});
