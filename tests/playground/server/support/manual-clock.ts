import type { Clock } from '../../../../src/playground/server/clock.ts';

interface Task {
  due: number;
  run: () => void;
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  #tasks = new Set<Task>();

  now(): number {
    return this.#now;
  }

  after(delay: number, run: () => void): () => void {
    const task = { due: this.#now + delay, run };
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const task of this.#tasks) {
      if (task.due > this.#now) continue;
      this.#tasks.delete(task);
      task.run();
    }
  }

  get pending(): number {
    return this.#tasks.size;
  }
}
