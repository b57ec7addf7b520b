import type { ClientFile } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import type { Api } from '../api.ts';
import { directoryOf, openDraft, type Store, withDraft } from '../store.ts';
import { createAutocomplete } from './autocomplete.ts';
import { parseCommandLine, typeInto, typeTail } from './command-line.ts';
import {
  addOption,
  type CommandDraft,
  changeEntry,
  type Draft,
  emptyDraft,
  focusNext,
  remainingOptions,
  removeOption,
  startCommand,
  toCommandLine,
} from './draft.ts';
import { filterInvocations, type Invocation, listInvocations } from './invocation.ts';
import { isAutocompleted, resolveDraft, suggestValues } from './options.ts';
import { closedPopup, listCommands, listOptions, listSuggestions, type PopupItem } from './popup.ts';

/** What typing, picking and sending do to the draft and to the list above it. */
export function createComposer(store: Store, api: Api, actions: Actions) {
  const autocomplete = createAutocomplete(store, api);

  const setDraft = (draft: Draft) => {
    autocomplete.cancel();
    store.update({ drafts: withDraft(store.state, draft), popup: closedPopup });
    if (draft.kind === 'command') suggest(draft);
  };

  /** Fills the list for the place in focus. */
  const suggest = (draft: CommandDraft) => {
    const entry = draft.entries[draft.focused];
    if (!entry) return store.update({ popup: listOptions(remainingOptions(draft), draft.tail) });
    if (entry.value !== undefined) return store.update({ popup: closedPopup });
    if (isAutocompleted(entry.option)) return autocomplete.request(draft, entry);
    const suggestions = suggestValues(entry.option, entry.text, directoryOf(store.state));
    const title = `${entry.option.name}: ${entry.option.description}`;
    store.update({ popup: suggestions ? listSuggestions(title, suggestions) : closedPopup });
  };

  const withCommand = (change: (draft: CommandDraft) => Draft) => {
    const draft = openDraft(store.state);
    if (draft.kind === 'command') setDraft(change(draft));
  };

  const changeText = (text: string) => {
    const invocations = listInvocations(store.state.commands);
    const command = parseCommandLine(text, invocations);
    if (command) return setDraft(command);
    setDraft({ kind: 'text', text });
    if (/^\/[^\n]*$/.test(text))
      store.update({ popup: listCommands(filterInvocations(invocations, text.slice(1))) });
  };

  const pick = (item: PopupItem) => {
    if (item.kind === 'command') return setDraft(startCommand(item.invocation));
    if (item.kind === 'option') return withCommand((draft) => addOption(draft, item.name));
    const { label: text, value } = item.suggestion;
    withCommand((draft) => focusNext(changeEntry(draft, draft.focused, { text, value })));
  };

  const sendText = (text: string) => {
    const { channelId, replyTo } = store.state;
    if (!channelId || !text.trim()) return;
    setDraft(emptyDraft);
    store.update({ replyTo: undefined });
    void actions.say(channelId, text.trim(), replyTo?.id);
  };

  const sendCommand = (draft: CommandDraft) => {
    const { channelId } = store.state;
    const { values: options, errors } = resolveDraft(draft, directoryOf(store.state));
    if (errors.size > 0) return setDraft(flag(draft, errors));
    if (!channelId) return;
    setDraft(emptyDraft);
    const { command, path } = draft.invocation;
    const body = { channel_id: channelId, command_id: command.id, subcommand: [...path], options };
    void actions.run(`/${draft.invocation.name}`, { ...body, files: filesOf(draft) });
  };

  return {
    changeText,
    pick,
    changeEntry: (index: number, text: string) => withCommand((draft) => typeInto(draft, index, text)),
    attachFile: (index: number, file: ClientFile) =>
      withCommand((draft) => changeEntry({ ...draft, focused: index }, index, { text: file.name, file })),
    focusEntry(index: number) {
      const draft = openDraft(store.state);
      if (draft.kind === 'command' && draft.focused !== index) setDraft({ ...draft, focused: index });
    },
    changeTail: (tail: string) => withCommand((draft) => typeTail(draft, tail)),
    removeEntry: (index: number) => withCommand((draft) => removeOption(draft, index)),
    moveOn: () =>
      withCommand((draft) => ({ ...draft, focused: Math.min(draft.focused + 1, draft.entries.length) })),
    moveBack: () => withCommand((draft) => ({ ...draft, focused: Math.max(draft.focused - 1, 0) })),
    /** Back to plain text: the name alone, with the picker open. */
    reopenPicker: (draft: CommandDraft) => changeText(`/${draft.invocation.name}`),
    cancel: () => setDraft(emptyDraft),
    closePopup() {
      autocomplete.cancel();
      store.update({ popup: closedPopup });
    },
    /** Starts a command by its name, as a click on its mention does. An unknown name is typed out. */
    openCommand(name: string) {
      const invocation = listInvocations(store.state.commands).find((candidate) => candidate.name === name);
      if (invocation) setDraft(startCommand(invocation));
      else changeText(`/${name}`);
    },
    send() {
      const draft = openDraft(store.state);
      if (draft.kind === 'text') sendText(draft.text);
      else sendCommand(draft);
    },
    /** The bot has published its commands anew: drafts of commands are carried over by name. */
    renewDrafts() {
      const invocations = listInvocations(store.state.commands);
      const drafts = [...store.state.drafts].map(([id, draft]) => [id, renew(draft, invocations)] as const);
      store.update({ drafts: new Map(drafts) });
    },
  };
}

export type Composer = ReturnType<typeof createComposer>;

function flag(draft: CommandDraft, errors: ReadonlyMap<string, string>): CommandDraft {
  const entries = draft.entries.map((entry) => ({ ...entry, error: errors.get(entry.option.name) }));
  return { ...draft, entries, focused: entries.findIndex(({ error }) => error !== undefined) };
}

const filesOf = ({ entries }: CommandDraft) =>
  Object.fromEntries(entries.flatMap(({ option, file }) => (file ? [[option.name, file] as const] : [])));

function renew(draft: Draft, invocations: readonly Invocation[]): Draft {
  if (draft.kind === 'text') return draft;
  const invocation = invocations.find(({ name }) => name === draft.invocation.name);
  return invocation ? { ...draft, invocation } : { kind: 'text', text: toCommandLine(draft) };
}
