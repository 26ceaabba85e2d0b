import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What is on a row. No buttons: the row itself is what opens. */
  readonly renderRow: (item: Item) => ReactNode;
  readonly onOpen: (item: Item) => void;
  readonly label: string;
  /** Height of a row in rem; 44 px by default. Rows are measured, so this is only a first guess. */
  readonly rowRem?: number;
  /** The row whose record is open beside the list. */
  readonly openKey?: string | undefined;
  /** Letter keys j and k (WCAG 2.1.4: only while the list has the keyboard). */
  readonly letterKeys?: boolean;
  /** Called when the last rows come into sight: there may be more to read. May be called again for the same rows. */
  readonly onEnd?: () => void;
}

const PAGE = 10;

/**
 * A long list of which only the visible part is in the page. Arrows or j and k move, Home, End, Page Up and Page Down
 * jump, Enter opens. One stop for the Tab key.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, renderRow, onOpen, label, rowRem = 2.75, openKey, letterKeys = true, onEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [here, setHere] = useState(0);
  const rows = useVirtualizer({
    count: items.length, getScrollElement: () => scroller.current, estimateSize: () => rowRem * 16, overscan: 8,
    getItemKey: (index) => { const item = items[index]; return item === undefined ? index : keyOf(item); },
  });
  const last = items.length - 1;
  const at = Math.min(here, Math.max(0, last));

  useEffect(() => {
    const open = openKey === undefined ? -1 : items.findIndex((item) => keyOf(item) === openKey);
    if (open >= 0) setHere(open);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [openKey]);

  const lastSeen = rows.getVirtualItems().at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= 0 && lastSeen >= last) onEnd?.();
  }, [lastSeen, last, onEnd]);

  const go = (to: number): void => {
    const next = Math.min(last, Math.max(0, to));
    setHere(next);
    rows.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last, PageDown: at + PAGE, PageUp: at - PAGE, ...(letterKeys ? { j: at + 1, k: at - 1 } : {}),
    };
    const item = items[at];
    if (event.key === 'Enter' && item !== undefined) onOpen(item);
    else if (steps[event.key] !== undefined) go(steps[event.key]!);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller} className="long-list sheet" role="listbox" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}
      aria-activedescendant={items.length > 0 ? `${id}${at}` : undefined}
    >
      <div className="all" role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          return (
            <div
              key={row.key} id={`${id}${row.index}`} ref={rows.measureElement} data-index={row.index} className="item" role="option"
              aria-selected={keyOf(item) === openKey} aria-setsize={items.length} aria-posinset={row.index + 1} data-here={row.index === at ? '' : undefined}
              style={{ transform: `translateY(${row.start}px)`, minHeight: `${rowRem}rem` }} onClick={() => { setHere(row.index); onOpen(item); }}
            >
              {renderRow(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
