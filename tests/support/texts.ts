import fc from 'fast-check';

/** What people really paste: formatting, mentions, long lines, other scripts, broken and invisible characters. */
const NASTY = [
  '@everyone',
  '@here',
  '<@1100000000000000012>',
  '<@&1100000000000000001>',
  '<#1>',
  '</faq:1>',
  '```js\nx\n```',
  '**bold** __u__ ~~s~~ ||spoiler||',
  '[link](https://example.com)',
  'https://example.com/a_b_c',
  '> quote\n# heading\n- list',
  '\u202Eright to left\u202C',
  'שלום עולם',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '~1~a~%7E%',
  'any',
  "'; DROP TABLE faqs; --",
  '<script>alert(1)</script>',
] as const;

/** Any text that fits an option: alone, in pieces, and long. */
export const anyText = (max = 6000): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.oneof(fc.constantFrom(...NASTY), fc.lorem({ maxCount: 4 })), { maxLength: 8 })
        .map((parts) => parts.join(' ')),
      fc
        .tuple(fc.constantFrom(...NASTY, 'django', 'what is an orm '), fc.nat({ max: 400 }))
        .map(([part, times]) => part.repeat(times)),
    )
    .map((text) => text.slice(0, max));
