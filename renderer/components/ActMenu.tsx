import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './Icon';

/** An act in a menu: its words name it. */
export interface MenuAct {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly says: string;
  readonly onPress: () => void;
}

/** Acts that are needed less often, behind one button. */
export function ActMenu({ label, acts }: { readonly label: string; readonly acts: readonly MenuAct[] }) {
  return (
    <MenuTrigger>
      <Button className="button" data-kind="plain">{label}<Icon of={ChevronDown} /></Button>
      <Popover className="popover">
        <Menu className="options" onAction={(key) => acts.find((act) => act.key === key)?.onPress()}>
          {acts.map(({ key, icon, says }) => <MenuItem key={key} id={key} textValue={says} className="option"><Icon of={icon} /><span className="says">{says}</span></MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
