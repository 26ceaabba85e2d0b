// What a page may not do, tried from inside the real window.
import fs from 'node:fs';
import { expect, test } from '../fixture';
import { createVault } from '../steps/vault';

test.use({ mayLogErrors: true });

test('a page has no Node, no network, no inline script, no new window and no permission', async ({ app }) => {
  const desk = await createVault(app);
  expect(new URL(desk.url()).protocol).toBe('app:');

  const tried = await desk.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const throws = (deed: () => unknown): boolean => { try { deed(); return false; } catch { return true; } };
    const refusedScript = throws(() => { const script = document.createElement('script'); script.textContent = 'globalThis.broken = true'; document.body.append(script); });
    const refusedHtml = throws(() => { document.body.innerHTML = '<p>x</p>'; });
    const refusedFetch = await fetch('https://example.org/').then(() => false, () => true);
    const image = new Image();
    const refusedImage = await new Promise((resolve) => { image.onload = () => resolve(false); image.onerror = () => resolve(true); image.src = 'https://example.org/x.png'; });
    const notification = await Notification.requestPermission();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {
      node: typeof (globalThis as Record<string, unknown>)['require'] + typeof (globalThis as Record<string, unknown>)['process'],
      broken: (globalThis as Record<string, unknown>)['broken'],
      opened: window.open('https://example.org/') === null,
      bridge: Object.keys((globalThis as Record<string, unknown>)['hoede'] as object).sort(),
      refusedScript, refusedHtml, refusedFetch, refusedImage, notification, violated,
    };
  });
  expect(tried).toMatchObject({ node: 'undefinedundefined', opened: true, bridge: ['onEvent', 'request'], refusedScript: true, refusedHtml: true, refusedFetch: true, refusedImage: true, notification: 'denied' });
  expect(tried.broken).toBeUndefined();
  expect(tried.violated).toEqual(expect.arrayContaining(['connect-src', 'img-src']));

  const before = desk.url();
  await desk.evaluate(() => { location.href = 'https://example.org/'; });
  await desk.waitForTimeout(200);
  expect(desk.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('an unlisted request is refused, and a wrong one names its field', async ({ app }) => {
  const desk = await createVault(app);
  const ask = (name: string, input: unknown) => desk.evaluate(([n, i]) => (globalThis as unknown as { hoede: { request(name: string, input: unknown): Promise<unknown> } }).hoede.request(n as string, i), [name, input] as const);
  expect(await ask('vault.keys', {})).toEqual({ ok: false, failure: { kind: 'not-found', what: 'request' } });
  expect(await ask('__proto__.constructor', {})).toEqual({ ok: false, failure: { kind: 'not-found', what: 'request' } });
  expect(await ask('drafts.save', { key: '../../etc', body: {} })).toMatchObject({ ok: false, failure: { kind: 'not-valid', fields: [{ field: 'key' }] } });
});

test('the system lock closes the vault', async ({ app }) => {
  const desk = await createVault(app);
  await expect(desk.getByRole('navigation')).toBeVisible();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect.poll(() => desk.isClosed()).toBe(true);
});

test('the page is in Chromium’s sandbox', async ({ app }) => {
  test.skip(process.env['HOEDE_SANDBOX'] !== 'on', 'this machine gives no sandbox to the tests');
  const desk = await createVault(app);
  await expect(desk.getByRole('navigation')).toBeVisible();
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId());
  expect(fs.readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/m);
});
