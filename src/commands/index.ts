import type { Command } from '../command/command.ts';
import { createAsk } from './ask.ts';
import compare from './compare.ts';
import faq from './faq.ts';
import framework from './framework.ts';
import frameworks from './frameworks.ts';
import { createHelp } from './help.ts';
import recommend from './recommend.ts';

const ANSWERING: readonly Command[] = [framework, compare, recommend, faq, frameworks];
const ASKABLE: readonly Command[] = [createAsk(ANSWERING), ...ANSWERING];

/** Every command of the bot. A new one is a file beside these and a line here. */
export const COMMANDS: readonly Command[] = [...ASKABLE, createHelp(ASKABLE)];
