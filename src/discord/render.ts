import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIInteractionResponseCallbackData,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Action, Answer, Tone } from '../domain/answer.ts';
import type { Source } from '../domain/fact.ts';
import { cut } from '../domain/text.ts';
import { type ArgNames, encodeState } from './custom-id.ts';
import { fitEmbed } from './fit-embed.ts';
import { COMPONENT, MESSAGE } from './limits.ts';

/** Colours of the embed's edge. Words carry the meaning; colour only helps the eye. */
const COLOURS: Readonly<Record<Tone, number>> = {
  profile: 0x3b82f6,
  comparison: 0x8b5cf6,
  recommendation: 0x10b981,
  faq: 0x0ea5e9,
  list: 0x64748b,
  help: 0x64748b,
  miss: 0xf59e0b,
  fault: 0xef4444,
};

/** An answer as Discord's message: the only code that builds embeds and components. */
export function toMessage(answer: Answer, argNames: ArgNames): APIInteractionResponseCallbackData {
  return {
    content: answer.mention === undefined ? '' : `<@${answer.mention}>`,
    embeds: [toEmbed(answer)],
    components: toRows(answer.actions, argNames),
    // Interactions would ping whoever a text mentions; only the person a helper names is ever pinged.
    allowed_mentions: { parse: [], ...(answer.mention !== undefined && { users: [answer.mention] }) },
    ...(answer.private && { flags: MessageFlags.Ephemeral }),
  };
}

function toEmbed({ tone, title, url, reading, lead, sections, sources }: Answer): APIEmbed {
  return fitEmbed({
    color: COLOURS[tone],
    title,
    ...(url !== undefined && { url }),
    ...(reading !== undefined && { author: { name: reading } }),
    description: lead,
    fields: sections.map(({ heading, text }) => ({ name: heading, value: text })),
    ...(sources.length > 0 && { footer: { text: toFooter(sources) } }),
  });
}

const SITES = 3;

/** Sites and dates of the sources: "docs.djangoproject.com, endoflife.date · as of 2026-08-22". */
function toFooter(sources: readonly Source[]): string {
  const sites = [...new Set(sources.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))];
  const more = sites.length > SITES ? ` and ${sites.length - SITES} more` : '';
  const dates = sources.map(({ asOf }) => asOf).sort();
  const [oldest = '', newest = ''] = [dates[0], dates.at(-1)];
  return `${sites.slice(0, SITES).join(', ')}${more} · as of ${oldest === newest ? newest : `${oldest} to ${newest}`}`;
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Menus get a row each, buttons share rows of five; what does not fit in five rows is left out. */
function toRows(actions: readonly Action[], argNames: ArgNames): Row[] {
  const seen = new Map<string, number>();
  const toId = (action: Exclude<Action, { kind: 'link' }>): string => {
    const state = {
      route: action.to,
      opening: action.opening,
      ...('fills' in action && { fills: action.fills }),
      prompt: action.kind === 'prompt',
    };
    const id = encodeState(state, argNames);
    const twins = seen.get(id) ?? 0;
    seen.set(id, twins + 1);
    return twins === 0 ? id : encodeState(state, argNames, twins);
  };
  const menus: Row[] = [];
  const buttons: APIButtonComponent[] = [];
  for (const action of actions) {
    if (action.kind !== 'menu')
      buttons.push(action.kind === 'link' ? toLink(action) : toButton(action, toId(action)));
    else if (action.choices.length > 0) menus.push(toRow([toSelect(action, toId(action))]));
  }
  const rows: Row[] = [];
  for (let start = 0; start < buttons.length; start += COMPONENT.buttonsPerRow) {
    rows.push(toRow(buttons.slice(start, start + COMPONENT.buttonsPerRow)));
  }
  return [...menus, ...rows].slice(0, MESSAGE.rows);
}

const toRow = (components: APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components,
});

const toLink = ({ label, url }: Extract<Action, { kind: 'link' }>): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: cut(label, COMPONENT.buttonLabel),
  url,
});

const toButton = (
  action: Extract<Action, { kind: 'button' | 'prompt' }>,
  id: string,
): APIButtonComponent => ({
  type: ComponentType.Button,
  style: action.kind === 'button' && action.primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
  label: cut(action.label, COMPONENT.buttonLabel),
  custom_id: id,
});

function toSelect(action: Extract<Action, { kind: 'menu' }>, id: string): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: cut(action.prompt, COMPONENT.selectPlaceholder),
    options: action.choices
      .slice(0, COMPONENT.selectOptions)
      .map(({ value, label, description, selected }) => ({
        value,
        label: cut(label, COMPONENT.optionLabel),
        ...(description !== undefined && { description: cut(description, COMPONENT.optionDescription) }),
        ...(selected === true && { default: true }),
      })),
  };
}
