/**
 * Loaded into each bot's process before the bot itself (`--import`): tells the bench what the process costs.
 */

/** What a bot's process tells the bench when asked. */
export interface Usage {
  /** Microseconds of CPU since the process began. */
  readonly cpu: number;
  /** Bytes after a garbage collection. */
  readonly heap: number;
  readonly resident: number;
}

process.on('message', () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ cpu: user + system, heap: heapUsed, resident: rss } satisfies Usage);
});
process.on('disconnect', () => process.exit(0));
