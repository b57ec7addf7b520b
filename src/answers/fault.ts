import type { Answer } from '../domain/answer.ts';

const QUIET = { private: true, sections: [], sources: [], actions: [] } as const;

/** An exception, told to the one person who met it. The log has the same reference. */
export const toFaultAnswer = (reference: string): Answer => ({
  ...QUIET,
  tone: 'fault',
  title: 'That went wrong on my side',
  lead: `Nothing you did is lost. Please try again; if it happens again, tell whoever runs this bot the reference **${reference}**.`,
});

/** A button or command of an older version of the bot. */
export const toOutdatedAnswer = (): Answer => ({
  ...QUIET,
  tone: 'miss',
  title: 'This belongs to an older version',
  lead: 'I cannot read it any more. Ask again, for example with `/ask`; `/help` shows what is possible.',
});
