import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchemas } from '../knowledge/json-schema.ts';

/** `npm run knowledge:schema`: writes the JSON Schemas that editors use into `knowledge/schema/`. */
const folder = join('knowledge', 'schema');
await mkdir(folder, { recursive: true });
for (const [name, text] of toJsonSchemas()) {
  await writeFile(join(folder, name), text);
  process.stdout.write(`${join(folder, name)}\n`);
}
