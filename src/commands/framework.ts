import { toFeatureAnswer } from '../answers/feature.ts';
import { toProfileAnswer } from '../answers/profile.ts';
import { PROFILE_PARTS } from '../answers/profile-parts.ts';
import { toVersionAnswer } from '../answers/version.ts';
import { command } from '../command/command.ts';
import { choice, framework, text } from '../command/option-kinds.ts';
import { FEATURES } from '../domain/vocabulary.ts';

export default command({
  name: 'framework',
  description: 'What a framework is, what it is good for, and which versions are supported today',
  examples: [{ name: 'Django' }, { name: 'RoR' }],
  options: {
    name: framework({ description: 'Name, nickname or a rough spelling', required: true }),
  },
  state: {
    part: choice(PROFILE_PARTS, { description: 'Which part in full', required: false }),
    feature: choice(FEATURES, { description: 'Whether it has this', required: false }),
    version: text({ description: 'How this version stands today', required: false }),
  },
  run({ name, part, feature, version }, { library, today }) {
    if (feature !== undefined) return toFeatureAnswer(name, feature, library.knowledge);
    if (version !== undefined) return toVersionAnswer(name, version, today);
    return toProfileAnswer(name, part, library.knowledge, today);
  },
});
