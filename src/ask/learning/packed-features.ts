import type { Features } from './features.ts';

const FIRST_SIZE = 2 ** 12;

/** The features of many texts, end to end in two arrays: as two arrays for each text they take twice the memory. */
export class PackedFeatures {
  #rows = new Uint32Array(FIRST_SIZE);
  #values = new Float32Array(FIRST_SIZE);
  /** Where each text ends. */
  readonly #ends: number[] = [];

  get length(): number {
    return this.#ends.length;
  }

  push({ rows, values }: Features): void {
    const start = this.#ends.at(-1) ?? 0;
    const end = start + rows.length;
    if (end > this.#rows.length) this.#growTo(2 * end);
    this.#rows.set(rows, start);
    this.#values.set(values, start);
    this.#ends.push(end);
  }

  /** The features of a text, by its number; none where there is no such text. */
  at(number: number): Features {
    const [start, end] = [this.#ends[number - 1] ?? 0, this.#ends[number] ?? 0];
    return { rows: this.#rows.subarray(start, end), values: this.#values.subarray(start, end) };
  }

  #growTo(size: number): void {
    const [rows, values] = [new Uint32Array(size), new Float32Array(size)];
    rows.set(this.#rows);
    values.set(this.#values);
    [this.#rows, this.#values] = [rows, values];
  }
}
