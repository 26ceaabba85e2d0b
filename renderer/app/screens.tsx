import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { RouteName, ScreenProps } from '../state/route';

type Screens = { readonly [N in RouteName]?: LazyExoticComponent<ComponentType<ScreenProps<N>>> };

/** A screen is fetched when it is first opened: `screen(async () => (await import('../screens/today/Today')).Today)`. */
const screen = <Props,>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await load() }));

/** Route to screen. A new screen is one line here; the menu shows only what stands here. */
export const screens: Screens = {
  today: screen(async () => (await import('../screens/today/Today')).Today),
  caseload: screen(async () => (await import('../screens/caseload/Caseload')).Caseload),
  'new-minor': screen(async () => (await import('../screens/minors/NewMinor')).NewMinor),
  minor: screen(async () => (await import('../screens/minors/Minor')).Minor),
  conversation: screen(async () => (await import('../screens/conversations/Conversation')).Conversation),
  'group-talk': screen(async () => (await import('../screens/conversations/GroupTalk')).GroupTalk),
  signs: screen(async () => (await import('../screens/signs/Signs')).Signs),
  settings: screen(async () => (await import('../screens/settings/Settings')).Settings),
  recovery: screen(async () => (await import('../screens/vault/Recovery')).Recovery),
  passphrase: screen(async () => (await import('../screens/vault/ChangePassphrase')).ChangePassphrase),
  departures: screen(async () => (await import('../screens/departures/Departures')).Departures),
  'start-departure': screen(async () => (await import('../screens/departures/StartDeparture')).StartDeparture),
  departure: screen(async () => (await import('../screens/departures/Departure')).Departure),
  destination: screen(async () => (await import('../screens/transfers/Destination')).Destination),
  transfer: screen(async () => (await import('../screens/transfers/Transfer')).Transfer),
  'new-notice': screen(async () => (await import('../screens/notices/NewNotice')).NewNotice),
  dossier: screen(async () => (await import('../screens/dossiers/Dossier')).Dossier),
  'check-dossier': screen(async () => (await import('../screens/dossiers/CheckDossier')).CheckDossier),
  attachments: screen(async () => (await import('../screens/attachments/Attachments')).Attachments),
  journal: screen(async () => (await import('../screens/journal/Journal')).Journal),
  notices: screen(async () => (await import('../screens/notices/Notices')).Notices),
  figures: screen(async () => (await import('../screens/figures/Figures')).Figures),
  recipients: screen(async () => (await import('../screens/recipients/Recipients')).Recipients),
};

export { screen };
