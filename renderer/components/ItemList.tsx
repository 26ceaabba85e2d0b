import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button';

interface ItemListProps<Item> {
  /** What one item is called; with its number it names the group. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  readonly empty: Item;
  readonly addLabel: string;
  readonly removeLabel: (place: number) => string;
  /** Draws the fields of one item; `change` takes the parts that change. */
  readonly children: (item: Item, place: number, change: (part: Partial<Item>) => void) => ReactNode;
}

/** Any number of the same group of fields: one more, or one less. The keyboard follows. */
export function ItemList<Item extends object>({ label, items, onChange, empty, addLabel, removeLabel, children }: ItemListProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(items.length);
  useEffect(() => {
    if (items.length > before.current) box.current?.querySelector<HTMLElement>(':scope > .item:last-of-type :is(input, textarea, button)')?.focus();
    if (items.length < before.current) box.current?.querySelector<HTMLElement>(':scope > .add button')?.focus();
    before.current = items.length;
  }, [items.length]);
  return (
    <div className="item-list" ref={box}>
      {items.map((item, place) => (
        // an item has no name of its own yet, and one is never moved: its place is what it is known by
        // oxlint-disable-next-line react/no-array-index-key
        <div key={place} className="item" role="group" aria-label={`${label} ${place + 1}`}>
          {children(item, place, (part) => onChange(items.map((one, at) => (at === place ? { ...one, ...part } : one))))}
          <div><Button kind="plain" icon={Trash2} onPress={() => onChange(items.filter((_, at) => at !== place))}>{removeLabel(place + 1)}</Button></div>
        </div>
      ))}
      <div className="add"><Button icon={Plus} onPress={() => onChange([...items, empty])}>{addLabel}</Button></div>
    </div>
  );
}
