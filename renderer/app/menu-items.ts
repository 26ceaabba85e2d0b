import { ChartColumn, Hourglass, Mail, Settings, Sun, Users, type LucideIcon } from 'lucide-react';
import type { Route, RouteName } from '../state/route';
import { screens } from './screens';

type MenuName = 'today' | 'caseload' | 'departures' | 'notices' | 'figures' | 'settings';

interface MenuItem {
  readonly name: MenuName;
  readonly icon: LucideIcon;
  /** The screens that belong under this entry: it stays marked while one of them is open. */
  readonly holds: readonly RouteName[];
}

const all: readonly MenuItem[] = [
  { name: 'today', icon: Sun, holds: ['today'] },
  { name: 'caseload', icon: Users, holds: ['caseload', 'new-minor', 'minor', 'conversation', 'group-talk', 'signs', 'transfer', 'dossier', 'check-dossier'] },
  { name: 'departures', icon: Hourglass, holds: ['departures', 'start-departure', 'departure', 'destination'] },
  { name: 'notices', icon: Mail, holds: ['notices', 'new-notice', 'recipients'] },
  { name: 'figures', icon: ChartColumn, holds: ['figures'] },
  { name: 'settings', icon: Settings, holds: ['settings'] },
];

/** The entries that have a screen. Their order is their Alt key. */
export const menuItems = (): readonly MenuItem[] => all.filter((item) => screens[item.name]);

/** Where an entry leads. */
export const routeOf = (item: MenuItem): Route => ({ name: item.name });
