import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMarkdown, fitEmbed } from '../../src/discord/fit-embed.ts';
import { EMBED } from '../../src/discord/limits.ts';

const long = (max: number) =>
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat({ max }))
    .map(([part, times]) => part.repeat(Math.ceil(times / 20)).slice(0, max));

describe('an embed made to fit', () => {
  it('is within every limit of Discord, whatever goes in', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: long(600),
          description: long(9000),
          author: long(600).map((name) => ({ name })),
          footer: long(4000).map((text) => ({ text })),
          fields: fc.array(fc.record({ name: long(500), value: long(3000) }), { maxLength: 40 }),
        }),
        (embed) => {
          const { title = '', description = '', author, footer, fields = [] } = fitEmbed(embed);
          expect(title.length).toBeLessThanOrEqual(EMBED.title);
          expect(description.length).toBeLessThanOrEqual(EMBED.description);
          expect(author?.name.length).toBeLessThanOrEqual(EMBED.author);
          expect(footer?.text.length).toBeLessThanOrEqual(EMBED.footer);
          expect(fields.length).toBeLessThanOrEqual(EMBED.fields);
          for (const { name, value } of fields) {
            expect(name.trim()).not.toBe('');
            expect(value.trim()).not.toBe('');
            expect(name.length).toBeLessThanOrEqual(EMBED.fieldName);
            expect(value.length).toBeLessThanOrEqual(EMBED.fieldValue);
          }
          const all = [
            title,
            description,
            author?.name ?? '',
            footer?.text ?? '',
            ...fields.flatMap(({ name, value }) => [name, value]),
          ];
          expect(all.join('').length).toBeLessThanOrEqual(EMBED.total);
        },
      ),
    );
  });

  it('leaves one that fits as it is', () => {
    const embed = { title: 'A', description: 'B', fields: [{ name: 'C', value: 'D' }] };
    expect(fitEmbed(embed)).toEqual(embed);
  });
});

describe('cut Markdown', () => {
  it('says that it was cut', () => {
    expect(cutMarkdown('word '.repeat(50), 60)).toMatch(/…\n\*\(cut to fit\)\*$/);
  });

  it('closes a code block that the cut would leave open', () => {
    const cut = cutMarkdown(`text\n\`\`\`js\n${'line of code\n'.repeat(40)}\`\`\``, 200);
    expect(cut.match(/```/g)).toHaveLength(2);
    expect(cut.length).toBeLessThanOrEqual(200);
  });
});
