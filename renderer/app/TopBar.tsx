import { Lock, Menu as MenuIcon, Search } from 'lucide-react';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { Tag } from '../components/Tag';
import { useNow } from '../state/now';
import { useWindow } from '../state/store';
import { writtenMoment } from '../words/moments';
import { useWords } from '../words/words';

interface TopBarProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onLock: () => void;
  readonly onSearch: () => void;
}

/** The time, DEMO when the people are invented, and the lock. */
export function TopBar({ menuOpen, onMenu, onLock, onSearch }: TopBarProps) {
  const { frame, search, language } = useWords();
  const now = useNow();
  const demo = useWindow((state) => state.demo);
  return (
    <header className="topbar">
      <span className="menu-button-place"><Button icon={MenuIcon} expanded={menuOpen} controls="menu" onPress={onMenu}>{frame.openMenu}</Button></span>
      <button type="button" className="button search-open" aria-keyshortcuts="Control+K" onClick={onSearch}><Icon of={Search} />{search.field}<kbd className="push">Ctrl K</kbd></button>
      {demo && <><Tag tone="accent">{frame.demo}</Tag><span className="meta clock">{frame.demoHelp}</span></>}
      <div className="end">
        <time className="meta clock" dateTime={now}>{writtenMoment(now, language)}</time>
        <Button kind="plain" icon={Lock} onPress={onLock}>{frame.lock}</Button>
      </div>
    </header>
  );
}
