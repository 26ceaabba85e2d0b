// npm run notice:schema. Writes docs/notice.schema.json from the payload; a test says when it was forgotten.
import fs from 'node:fs';
import { createServer } from 'vite';
import { inProject, ROOT } from './places.mjs';
import { command } from './say.mjs';

await command(async () => {
  const vite = await createServer({ root: ROOT, configFile: false, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error', resolve: { alias: [{ find: /^#domain\/(.*)$/, replacement: `${ROOT}/domain/$1.ts` }] } });
  try {
    const { noticeSchema } = await vite.ssrLoadModule('/domain/notices/payload-schema.ts');
    fs.writeFileSync(inProject('docs', 'notice.schema.json'), `${JSON.stringify(noticeSchema(), null, 2)}\n`);
  } finally {
    await vite.close();
  }
  return 0;
});
