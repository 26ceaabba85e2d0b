import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixture';
import { createVault, PASSPHRASE, typePassphrase, windowWith } from '../steps/vault';

test('a vault is made, locked with Ctrl+L, and opens with its passphrase only', async ({ app, userData }) => {
  const desk = await createVault(app);
  await expect(desk.getByRole('navigation')).toBeVisible();

  const vaultProcess = await app.evaluate(({ app: electron }) => electron.getAppMetrics().find((one) => one.name === 'Hoede vault')?.pid);
  const unlocking = windowWith(app, 'unlock');
  await desk.keyboard.press('Control+L');
  const unlock = await unlocking;
  await expect(unlock.getByLabel('Wachtzin', { exact: true })).toBeVisible();
  await expect.poll(() => desk.isClosed()).toBe(true);
  expect(() => process.kill(vaultProcess!, 0), 'the vault process of before is gone').toThrow();

  await typePassphrase(unlock, 'dit is hem echt niet, nooit geweest');
  await expect(unlock.getByText('Deze wachtzin past niet')).toBeVisible();

  const opened = windowWith(app, 'index');
  await typePassphrase(unlock, PASSPHRASE);
  await expect((await opened).getByRole('navigation')).toBeVisible();
  expect(fs.readdirSync(path.join(userData, 'vault'))).toEqual(expect.arrayContaining(['CURRENT', 'g0001']));
});
