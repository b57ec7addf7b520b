const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

export const areNeighbours = (a = '', b = ''): boolean =>
  ROWS.some((row) => row.includes(a + b) || row.includes(b + a));

/** Whether a word differs from the one that was meant by letters swapped or doubled: the likeliest typing errors. */
export function isSlip(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((letter, i) => letter !== meant[i]);
  if (at === -1) return false;
  if (typed.length > meant.length) return typed[at] === typed[at - 1];
  return typed.length === meant.length && typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}

/** Whether a word may stand for another, by how they begin: the same, the first two letters swapped, or a key beside. */
export const beginAlike = (typed: string, meant: string): boolean =>
  typed[0] === meant[0] ||
  (typed[0] === meant[1] && typed[1] === meant[0]) ||
  (areNeighbours(typed[0], meant[0]) && typed.slice(1) === meant.slice(1));
