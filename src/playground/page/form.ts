/** The text that an input of a form holds; empty when there is none of that name. */
export function readText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
