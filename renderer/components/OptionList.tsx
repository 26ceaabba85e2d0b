import { Check } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Option } from './options';

/** Options under a heading. */
export interface OptionGroup<Value extends string = string> {
  readonly heading: string;
  readonly options: readonly Option<Value>[];
}

/** The list of a select or combo box. */
export function OptionList({ groups, empty }: { readonly groups: readonly (Option | OptionGroup)[]; readonly empty?: ReactNode }) {
  return (
    <ListBox className="options" renderEmptyState={() => <p className="meta">{empty}</p>}>
      {groups.map((entry) => ('heading' in entry ? (
        <ListBoxSection key={entry.heading} className="options-group">
          <Header className="label">{entry.heading}</Header>
          {entry.options.map(item)}
        </ListBoxSection>
      ) : item(entry)))}
    </ListBox>
  );
}

const item = (option: Option) => (
  <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="option">
    {({ isSelected }) => (
      <>
        {isSelected ? <Icon of={Check} /> : <span />}
        <Text slot="label" className="says">{option.label}</Text>
        {option.help && <Text slot="description" className="help">{option.help}</Text>}
      </>
    )}
  </ListBoxItem>
);
