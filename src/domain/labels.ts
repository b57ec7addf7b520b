/** The words of a closed list: plain, or with more beside the label. */
export type Labels<K extends string> = Readonly<Record<K, string | { readonly label: string }>>;

/** What a reader sees for one of them. */
export const labelOf = (word: string | { readonly label: string }): string =>
  typeof word === 'string' ? word : word.label;
