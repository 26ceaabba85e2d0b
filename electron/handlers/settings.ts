import { z } from 'zod';
import { findSetting } from '#db/queries/settings';
import { changeSetting } from '#db/writes/settings';
import type { OpenVault } from '../services/keys/vault';
import { Guardian, languages } from '../contract/settings';
import type { DeskSettings } from './desk';
import { signerFingerprintOf } from './device';
import type { HandlersOf } from './handler';
import { recoverySheetOf } from './recovery';
import { found } from './refused';

const KEY = 'desk';
const DEFAULT_LOCK_MINUTES = 5;

const Kept = z.strictObject({ guardian: Guardian.extend({ id: z.uuidv7() }), language: z.enum(languages), lockAfterMinutes: z.int().min(1).max(15) });

/** What is kept the first time. */
export const firstSettings = (guardian: z.output<typeof Guardian> & { id: string }, language: (typeof languages)[number]): z.output<typeof Kept> => ({ guardian, language, lockAfterMinutes: DEFAULT_LOCK_MINUTES });

/** The settings of an open vault. */
export function readSettings(vault: OpenVault): DeskSettings {
  const { value, rev } = found(findSetting(vault.read, KEY), 'settings');
  return { ...Kept.parse(value), rev };
}

/** Is somebody named who works here? Not so only when the making of the vault broke off before its last step: then it holds nothing. */
export const isNamed = (vault: OpenVault): boolean => findSetting(vault.read, KEY) !== undefined;

/** Keeps the settings in place of the revision that was seen; 0 the first time. */
export const keepSettings = (vault: OpenVault, who: Parameters<typeof changeSetting>[1], value: z.output<typeof Kept>, seenRev: number): number => changeSetting(vault.write, who, KEY, value, seenRev);

export const settings: HandlersOf<'settings'> = {
  'settings.get': (desk) => {
    const { guardian: { name, organisation, phone }, language, lockAfterMinutes } = desk.settings;
    return { guardian: { name, organisation, phone }, language, lockAfterMinutes, signerFingerprint: signerFingerprintOf(desk.vault), recoverySheet: recoverySheetOf(desk.vault) };
  },
  'settings.change': (desk, { guardian, language, lockAfterMinutes }) => {
    keepSettings(desk.vault, desk.stamp, { guardian: { ...guardian, id: desk.settings.guardian.id }, language, lockAfterMinutes }, desk.settings.rev);
    return {};
  },
};
