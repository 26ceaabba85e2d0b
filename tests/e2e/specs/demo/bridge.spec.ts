// What the bridge takes from a page, and the sandbox the page is in.
import fs from 'node:fs';
import { expect, test } from '../../fixture';

test('an unlisted request is refused, and a wrong one names its field', async ({ demoPage: desk }) => {
  const ask = (name: string, input: unknown) => desk.evaluate(([n, i]) => (globalThis as unknown as { hoede: { request(name: string, input: unknown): Promise<unknown> } }).hoede.request(n as string, i), [name, input] as const);
  expect(await ask('vault.keys', {})).toEqual({ ok: false, failure: { kind: 'not-found', what: 'request' } });
  expect(await ask('__proto__.constructor', {})).toEqual({ ok: false, failure: { kind: 'not-found', what: 'request' } });
  expect(await ask('drafts.save', { key: '../../etc', body: {} })).toMatchObject({ ok: false, failure: { kind: 'not-valid', fields: [{ field: 'key' }] } });
});

test('the page is in Chromium’s sandbox', async ({ demo, demoPage: desk }) => {
  test.skip(process.env['HOEDE_SANDBOX'] !== 'on', 'this machine gives no sandbox to the tests');
  await expect(desk.getByRole('navigation')).toBeVisible();
  const pid = await demo.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId());
  expect(fs.readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/m);
});
