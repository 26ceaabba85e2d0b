// What a page may not do, tried from inside the real window; and that the system's lock closes it whatever it did.
import { expect, test } from '../fixture';
import { createVault } from '../steps/vault';

test.use({ mayLogErrors: true });

test('a page has no Node, no network, no inline script, no new window and no permission, and the system lock closes it', async ({ app }) => {
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

  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect.poll(() => desk.isClosed()).toBe(true);
});
