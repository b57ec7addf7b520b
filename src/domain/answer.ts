import type { Source } from './fact.ts';

/** What kind of answer it is; decides its colour and nothing else. */
export type Tone = 'profile' | 'comparison' | 'recommendation' | 'faq' | 'list' | 'help' | 'miss' | 'fault';

/** Arguments of a command as a person would type them: ids, choices or free text. */
export type RawArgs = Readonly<Record<string, string>>;

/** What an optional argument holds when a menu's "no preference" was chosen: as if it had not been given. */
export const NO_PREFERENCE = 'any';

/** A command with its arguments: what a button leads to. */
export interface Route {
  readonly command: string;
  readonly args: RawArgs;
}

/**
 * Where the answer to a button appears: in place of the message (for its owner; anybody else gets their own
 * private copy), beside it for the person who clicked, or aloud for the channel.
 */
export type Opening = 'here' | 'aside' | 'aloud';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly selected?: boolean;
}

/** A next step. It does what its label says, also tomorrow: all it needs is in its route. */
export type Action =
  | {
      readonly kind: 'button';
      readonly label: string;
      readonly to: Route;
      readonly opening: Opening;
      readonly primary?: boolean;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | {
      readonly kind: 'menu';
      readonly prompt: string;
      readonly to: Route;
      /** The argument that the choice fills. Several choices are joined by commas. */
      readonly fills: string;
      readonly choices: readonly Choice[];
      readonly opening: Opening;
      /** How many may be chosen at most; 1 unless told. */
      readonly most?: number;
    }
  | {
      /** A button that asks for a line of text first. */
      readonly kind: 'prompt';
      readonly label: string;
      readonly to: Route;
      /** The argument that the person types. */
      readonly fills: string;
      readonly opening: Opening;
    };

/** A part with a heading. Its text is Markdown of ours. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/**
 * What a command says, as plain data, before Discord. Texts are Markdown; whatever a person typed was
 * escaped by the builder (`text.ts`).
 */
export interface Answer {
  readonly tone: Tone;
  /** Only the person who asked sees it. */
  readonly private: boolean;
  readonly title: string;
  readonly url?: string;
  /** How the question was understood, where that was not obvious. */
  readonly reading?: string;
  /** The answer in two lines; sections support it. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** What the answer rests on. Empty only where nothing is claimed, as in help and misses. */
  readonly sources: readonly Source[];
  /** The person whom a helper points to this answer: the only one who is ever pinged. */
  readonly mention?: string;
  readonly actions: readonly Action[];
}
