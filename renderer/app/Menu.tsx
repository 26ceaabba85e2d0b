import { Icon } from '../components/Icon';
import { useGo, useRoute, useWindow } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { useWords } from '../words/words';
import { menuItems, routeOf } from './menu-items';

/** The menu, and at its foot who works here. */
export function Menu({ onChosen }: { readonly onChosen: () => void }) {
  const { frame } = useWords();
  const route = useRoute();
  const go = useGo();
  // a count that is behind would hide a child who is missing: it is asked after every act
  const asked = useAnswer('minors.counts', {});
  const counts: Readonly<Record<string, number>> = asked.state === 'answer' ? asked.value : {};
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
