/** The folders of examples, by what is asked for in them: an entry of a kind, or a kind of answer. */
export const EXAMPLE_FOLDERS = ['frameworks', 'faqs', 'glossary', 'kinds'] as const;
export type ExampleFolder = (typeof EXAMPLE_FOLDERS)[number];

/** The kinds of answer that examples teach to tell apart; `other` is what people type that is not for us. */
export const ANSWER_KINDS = ['compare', 'feature', 'other', 'profile', 'recommend', 'support'] as const;

/** What an example asks for: the id of an entry, or a kind of answer, in its folder. `faqs/what-is-an-orm` */
export type ExampleLabel = `${ExampleFolder}/${string}`;

/** How people ask, by what they ask for. */
export type Examples = ReadonlyMap<ExampleLabel, readonly string[]>;
