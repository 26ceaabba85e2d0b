import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { RouteName, ScreenProps } from '../state/route';

type Screens = { readonly [N in RouteName]?: LazyExoticComponent<ComponentType<ScreenProps<N>>> };

/** A screen is fetched when it is first opened: `screen(async () => (await import('../screens/today/Today')).Today)`. */
const screen = <Props,>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await load() }));

/** Route to screen. A new screen is one line here; the menu shows only what stands here. */
export const screens: Screens = {
};

export { screen };
