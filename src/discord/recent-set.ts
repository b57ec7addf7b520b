/**
 * Remembers the last `size` ids.
 * @returns a function that says whether an id is new, and remembers it
 */
export function createRecentSet(size: number): (id: string) => boolean {
  const recent = new Set<string>();
  return (id) => {
    if (recent.has(id)) return false;
    recent.add(id);
    if (recent.size > size) {
      for (const oldest of recent) {
        recent.delete(oldest);
        break;
      }
    }
    return true;
  };
}
