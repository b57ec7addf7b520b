import type { Api } from '../api.ts';
import { directoryOf, type Store } from '../store.ts';
import type { CommandDraft, Entry } from './draft.ts';
import { toPartialValues } from './options.ts';
import { listSuggestions } from './popup.ts';

/** How long typing must rest before the bot is asked, in milliseconds. */
const DEBOUNCE = 150;

/** Asks the bot for suggestions; only the answer to the latest question counts. */
export function createAutocomplete(store: Store, api: Api) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const cancel = () => {
    clearTimeout(timer);
    latest += 1;
  };

  const ask = async (draft: CommandDraft, { option }: Entry, title: string, question: number) => {
    const { command, path } = draft.invocation;
    const popup = await api
      .autocomplete({
        channel_id: store.state.channelId ?? '',
        command_id: command.id,
        subcommand: [...path],
        options: toPartialValues(draft, directoryOf(store.state)),
        focused: option.name,
      })
      .then(
        (answer) => (answer.result === 'choices' ? toPopup(title, answer.choices) : failed(title)),
        () => failed(title),
      );
    if (question === latest) store.update({ popup });
  };

  return {
    cancel,
    request(draft: CommandDraft, entry: Entry) {
      cancel();
      const question = latest;
      const title = `${entry.option.name}: ${entry.option.description}`;
      store.update({ popup: { title, status: 'loading', items: [], active: -1 } });
      timer = setTimeout(() => void ask(draft, entry, title, question), DEBOUNCE);
    },
  };
}

const toPopup = (title: string, choices: readonly { name: string; value: string | number }[]) =>
  listSuggestions(
    title,
    choices.map(({ name, value }) => ({ label: name, detail: '', value })),
  );

const failed = (title: string) => ({ title, status: 'failed', items: [], active: -1 }) as const;
