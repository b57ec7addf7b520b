import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedFeatures } from '../../../src/ask/learning/packed-features.ts';

test('the features of each text come back as they went in, however many there are', () => {
  const text = fc.array(fc.nat(1000), { maxLength: 200 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const packed = new PackedFeatures();
      for (const rows of texts) {
        packed.push({ rows: Uint32Array.from(rows), values: Float32Array.from(rows) });
      }
      expect(packed.length).toBe(texts.length);
      for (const [number, rows] of texts.entries()) {
        expect([...packed.at(number).rows]).toEqual(rows);
        expect([...packed.at(number).values]).toEqual(rows);
      }
    }),
  );
});

test('a text that there is not has no features', () => {
  expect(new PackedFeatures().at(0).rows).toHaveLength(0);
});
