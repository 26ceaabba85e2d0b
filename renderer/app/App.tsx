import { Suspense, useEffect, useRef, useState, type ComponentType, type JSX, type KeyboardEvent } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Button } from '../components/Button';
import { Empty, Skeleton } from '../components/Empty';
import { Toast } from '../components/Toast';
import { startAutosave } from '../state/autosave';
import { loadSession } from '../state/load-session';
import { rememberForm } from '../state/return-to';
import type { Route } from '../state/route';
import { useGo, useRoute, useWindow } from '../state/store';
import { useWords, WordsProvider } from '../words/words';
import { useAppearance } from './appearance';
import { ErrorBoundary } from './ErrorBoundary';
import { Menu } from './Menu';
import { menuItems, routeOf } from './menu-items';
import { ConfirmPassphrase } from '../screens/vault/ConfirmPassphrase';
import { Palette } from '../screens/search/Palette';
import { screens } from './screens';
import { useShortcuts } from './shortcuts';
import { TopBar } from './TopBar';
import { useLock } from './use-lock';

/** The main window. It opens only when the vault is open. */
export function App(): JSX.Element {
  const language = useWindow((state) => state.language);
  const theme = useWindow((state) => state.theme);
  const density = useWindow((state) => state.density);
  useAppearance(language, theme, density);
  useEffect(() => void loadSession(), []);
  useEffect(startAutosave, []);
  useEffect(rememberForm, []);
  return (
    <WordsProvider language={language}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}><Frame /></I18nProvider>
    </WordsProvider>
  );
}

function Frame(): JSX.Element {
  const { frame } = useWords();
  const route = useRoute();
  const go = useGo();
  const { locking, lock } = useLock();
  const [menuOpen, setMenuOpen] = useState(false);
  const [searching, setSearching] = useState(false);
  const page = useRef<HTMLElement>(null);
  const place = placeOf(route);
  useShortcuts({ go, lock, search: () => setSearching(true) });
  useEffect(() => {
    page.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [place]);

  if (locking) return <div className="blank"><p className="meta" role="status">{frame.locking}</p></div>;
  const closeMenu = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setMenuOpen(false);
  };
  return (
    <div className="frame" data-menu={menuOpen ? 'open' : undefined} onKeyDown={closeMenu}>
      <a className="skip" href="#page" onClick={(event) => { event.preventDefault(); page.current?.focus(); }}>{frame.skip}</a>
      <Menu onChosen={() => setMenuOpen(false)} />
      <TopBar menuOpen={menuOpen} onMenu={() => setMenuOpen((open) => !open)} onLock={lock} onSearch={() => setSearching(true)} />
      <main className="page" id="page" ref={page} tabIndex={-1}>
        <ErrorBoundary place={place} onHome={() => go({ name: 'today' })}>
          <Suspense fallback={<Skeleton lines={6} />}><Screen key={place} route={route} /></Suspense>
        </ErrorBoundary>
      </main>
      {searching && <Palette screens={menuItems().map((item) => ({ icon: item.icon, label: frame.menu[item.name], to: routeOf(item) }))} onLock={lock} onClose={() => setSearching(false)} />}
      <ConfirmPassphrase />
      <Toasts />
    </div>
  );
}

/** A panel that opens or closes is the same place; another dossier is not. */
const placeOf = (route: Route): string => JSON.stringify({ ...route, panel: undefined });

function Screen({ route }: { readonly route: Route }): JSX.Element {
  const { frame } = useWords();
  const go = useGo();
  const { name, ...details } = route;
  // the registry's type ties each name to its own details; the compiler cannot follow that through a lookup
  const Shown = screens[name] as ComponentType<typeof details> | undefined;
  if (!Shown) return <Empty title={frame.product} act={<Button onPress={() => go({ name: 'today' })}>{frame.toToday}</Button>} />;
  return <Shown {...details} />;
}

function Toasts(): JSX.Element {
  const messages = useWindow((state) => state.messages);
  const forget = useWindow((state) => state.forget);
  return (
    <div className="toasts" role="status">
      {messages.map((message) => <Toast key={message.id} says={message.says} act={message.act} onGone={() => forget(message.id)} />)}
    </div>
  );
}
