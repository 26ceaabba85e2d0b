import type { StateCreator } from 'zustand';
import type { NoticeKind } from '#domain/notices/notice-kinds';
import type { ConversationId, DepartureId, MinorId, NoticeId, TransferId } from '#domain/shared/ids';

/** What is open in the side panel of a dossier: a kind of record and, for an existing one, its id. */
export interface OpenPanel {
  readonly kind: string;
  readonly id?: string;
}

/** Where the guardian is. Only in memory: no name or id ever stands in an address. */
export type Route =
  | { readonly name: 'today'; readonly panel?: OpenPanel }
  | { readonly name: 'caseload' }
  | { readonly name: 'new-minor' }
  | { readonly name: 'minor'; readonly id: MinorId; readonly panel?: OpenPanel }
  | { readonly name: 'conversation'; readonly minor: MinorId; readonly id?: ConversationId; readonly correct?: true | 'shared' }
  | { readonly name: 'signs'; readonly minor: MinorId; readonly part?: 'record' | 'assess' | 'report' | 'shelter'; readonly conversation?: ConversationId }
  | { readonly name: 'attachments'; readonly minor: MinorId; readonly panel?: OpenPanel }
  | { readonly name: 'journal'; readonly minor: MinorId }
  | { readonly name: 'group-talk'; readonly minor?: MinorId }
  | { readonly name: 'departures' }
  | { readonly name: 'start-departure'; readonly minor: MinorId }
  | { readonly name: 'departure'; readonly id: DepartureId; readonly minor: MinorId }
  | { readonly name: 'destination'; readonly id: DepartureId; readonly minor: MinorId }
  | { readonly name: 'transfer'; readonly minor: MinorId; readonly id?: TransferId }
  | { readonly name: 'dossier'; readonly minor: MinorId }
  | { readonly name: 'check-dossier' }
  | { readonly name: 'notices'; readonly notice?: NoticeId }
  | { readonly name: 'new-notice'; readonly minor: MinorId; readonly departure?: DepartureId; readonly notice?: NoticeId; readonly kind?: NoticeKind }
  | { readonly name: 'recipients' }
  | { readonly name: 'figures' }
  | { readonly name: 'settings' }
  | { readonly name: 'recovery' }
  | { readonly name: 'passphrase' };

export type RouteName = Route['name'];

/** What a screen gets: the details of its own route. */
export type ScreenProps<N extends RouteName> = Omit<Extract<Route, { name: N }>, 'name'>;

export interface RouteSlice {
  readonly route: Route;
  readonly earlier: readonly Route[];
  readonly go: (route: Route) => void;
  readonly back: () => void;
}

const KEPT = 30;

export const routeSlice: StateCreator<RouteSlice> = (set) => ({
  route: { name: 'today' },
  earlier: [],
  go: (route) => set((now) => (isSame(route, now.route) ? now : { route, earlier: [...now.earlier.slice(-KEPT), now.route] })),
  back: () =>
    set((now) => {
      const before = now.earlier.at(-1);
      return before ? { route: before, earlier: now.earlier.slice(0, -1) } : now;
    }),
});

const isSame = (a: Route, b: Route): boolean => JSON.stringify(a) === JSON.stringify(b);
