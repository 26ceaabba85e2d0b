// What a guardian types is never lost: not at a lock, not when the window is closed, and of a crash at most two seconds.
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { launch, test } from '../fixture';
import { press } from '../steps/forms';
import { addMinor, placeAndOrder } from '../steps/people';
import { createVault, PASSPHRASE, typePassphrase, windowWith } from '../steps/vault';

const words = (page: Page) => page.getByRole('textbox', { name: 'Eigen woorden' });
const caretIn = (page: Page) => words(page).evaluate((field: HTMLTextAreaElement) => ({ focused: document.activeElement === field, from: field.selectionStart, to: field.selectionEnd }));

async function writing(app: ElectronApplication): Promise<Page> {
  const page = await createVault(app);
  await addMinor(page);
  await placeAndOrder(page);
  await press(page, 'Begin gesprek');
  await words(page).focus();
  return page;
}

async function openedAgain(app: ElectronApplication): Promise<Page> {
  const opened = windowWith(app, 'index');
  await typePassphrase(await windowWith(app, 'unlock'), PASSPHRASE);
  return opened;
}

test('a lock in the middle of a sentence keeps every letter and the caret', async ({ app }) => {
  const page = await writing(app);
  await page.keyboard.type('Ik ben bang');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('heel '); // and no time to keep it by itself
  await page.keyboard.press('Control+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const again = await openedAgain(app);
  await expect(words(again)).toHaveValue('Ik ben heel bang');
  await expect.poll(() => caretIn(again)).toEqual({ focused: true, from: 12, to: 12 });
  await again.keyboard.type('erg ');
  await expect(words(again)).toHaveValue('Ik ben heel erg bang');
});

test('a window that is closed with the cross keeps every letter and the caret', async ({ app, userData }) => {
  const page = await writing(app);
  await page.keyboard.type('Net getypt');
  const gone = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.close()));
  await gone;
  const next = await launch(userData);
  try {
    const again = await openedAgain(next);
    await expect(words(again)).toHaveValue('Net getypt');
    await expect.poll(() => caretIn(again)).toEqual({ focused: true, from: 10, to: 10 });
  } finally {
    await next.close();
  }
});

test('a program that is killed while somebody types loses at most two seconds', async ({ app, userData }) => {
  const page = await writing(app);
  // one letter each twenty milliseconds, with the moment at which each was typed
  const typedAt: number[] = [];
  const until = Date.now() + 5000;
  while (Date.now() < until) {
    await page.keyboard.type(String(typedAt.length % 10));
    typedAt.push(Date.now());
  }
  const vaultProcess = await app.evaluate(({ app: electron }) => electron.getAppMetrics().find((one) => one.name === 'Hoede vault')!.pid);
  const gone = app.waitForEvent('close');
  const killedAt = Date.now();
  process.kill(app.process().pid!, 'SIGKILL');
  await gone;
  await expect(async () => expect(() => process.kill(vaultProcess, 0), 'the vault process goes with it').toThrow()).toPass();
  const next = await launch(userData);
  try {
    const again = await openedAgain(next);
    const kept = (await words(again).inputValue()).length;
    const mustBeKept = typedAt.filter((at) => killedAt - at > 2000).length;
    expect(kept).toBeGreaterThanOrEqual(mustBeKept);
    await expect.poll(() => caretIn(again)).toMatchObject({ focused: true });
  } finally {
    await next.close();
  }
});
