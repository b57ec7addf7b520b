import { toCatalogueAnswer } from '../answers/catalogue.ts';
import { command } from '../command/command.ts';
import { choice, page } from '../command/option-kinds.ts';
import { speaks } from '../domain/recommend.ts';
import { KINDS, LANGUAGES } from '../domain/vocabulary.ts';

export default command({
  name: 'frameworks',
  description: 'Everything in the catalogue, by language and kind',
  examples: [{}, { language: 'Go' }, { kind: 'runtime' }],
  options: {
    language: choice(LANGUAGES, { description: 'Only what is used from this language', required: false }),
    kind: choice(KINDS, { description: 'Frameworks, or the runtimes under them', required: false }),
  },
  state: { page: page() },
  run({ language, kind, page: at }, { library, today }, { page: _, ...filters }) {
    const frameworks = [...library.knowledge.frameworks.values()]
      .filter((one) => language === undefined || speaks(one, language))
      .filter((one) => kind === undefined || one.kind === kind)
      .sort((a, b) => a.name.localeCompare(b.name));
    return toCatalogueAnswer(frameworks, at ?? 0, filters, library.knowledge, today);
  },
});
