/** Time as the playground sees it, so that tests can let 3 seconds or 15 minutes pass at once. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs the task once after `delay` milliseconds; the returned function cancels it. */
  after(delay: number, task: () => void): () => void;
}

/** The machine's own time. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
