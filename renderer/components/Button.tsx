import { Info, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useId, type MouseEvent, type ReactNode, type Ref } from 'react';
import { useWords } from '../words/words';
import { Icon } from './Icon';

export interface ButtonProps {
  readonly children?: ReactNode;
  /** One `primary` a screen; Ctrl+Enter presses it. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'plain';
  readonly icon?: LucideIcon;
  readonly iconAfter?: LucideIcon;
  /** Name of a button that shows only its icon. */
  readonly label?: string;
  /** The act is under way: the button stays, and does nothing more. */
  readonly pending?: boolean;
  /** Why this cannot be done now. The button stays reachable and the reason stands beside it. */
  readonly why?: string | undefined;
  /** Where the reason is already written elsewhere: its id. Then it is not repeated beside the button. */
  readonly whyId?: string;
  readonly type?: 'button' | 'submit';
  readonly onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly controls?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly autoFocus?: boolean;
}

/** A button: its words name the act. It is never hidden and never silently dead: `why` says what is missing. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', icon, iconAfter, label, pending = false, why, whyId, type = 'button', onPress, children } = props;
  const words = useWords();
  const ownId = useId();
  const blocked = why !== undefined;
  const described = blocked ? (whyId ?? ownId) : undefined;

  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (blocked || pending) return event.preventDefault();
    onPress?.(event);
  };

  const button = (
    <button
      type={type} className="button" data-kind={kind} data-icon-only={label ? '' : undefined} aria-label={label} title={label}
      aria-disabled={blocked || pending || undefined} aria-busy={pending || undefined} aria-describedby={described} aria-expanded={props.expanded}
      aria-pressed={props.pressed} aria-controls={props.controls} ref={props.ref} onClick={press} autoFocus={props.autoFocus}
    >
      {pending ? <Icon of={LoaderCircle} className="turning" /> : icon && <Icon of={icon} />}
      {children}
      {iconAfter && <Icon of={iconAfter} />}
      {pending && <span className="spoken" role="status">{words.controls.pending}</span>}
    </button>
  );
  // The same element whether there is a reason or not: a button that was made anew would lose the focus.
  return (
    <span className="button-why">
      {button}
      {blocked && !whyId && <span className="why" id={ownId}><Icon of={Info} /><span>{why}</span></span>}
    </span>
  );
}

/** A button that reads as a link, for going somewhere within the program. */
export function LinkButton({ children, onPress, quiet = false }: { readonly children: ReactNode; readonly onPress: () => void; readonly quiet?: boolean }) {
  return <button type="button" className="link" data-quiet={quiet ? '' : undefined} onClick={onPress}>{children}</button>;
}
