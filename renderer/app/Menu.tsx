import { Icon } from '../components/Icon';
import { useGo, useRoute, useWindow } from '../state/store';
import { useWords } from '../words/words';
import { menuItems, routeOf } from './menu-items';

/** The menu, and at its foot who works here. */
export function Menu({ onChosen }: { readonly onChosen: () => void }) {
  const { frame } = useWords();
  const route = useRoute();
  const go = useGo();
  const counts = useWindow((state) => state.counts);
  const guardian = useWindow((state) => state.guardian);
  return (
    <nav className="menu" id="menu" aria-label={frame.mainMenu}>
      <p className="wordmark">{frame.product}</p>
      {menuItems().map((item, place) => (
        <button
          key={item.name} type="button" className="menu-item" aria-current={item.holds.includes(route.name) ? 'page' : undefined}
          aria-keyshortcuts={`Alt+${place + 1}`} onClick={() => { go(routeOf(item)); onChosen(); }}
        >
          <Icon of={item.icon} />{frame.menu[item.name]}
          {counts[item.name] !== undefined && <span className="count">{counts[item.name]}</span>}
        </button>
      ))}
      {guardian && <div className="foot"><strong>{guardian.name}</strong>{guardian.organisation}</div>}
    </nav>
  );
}
