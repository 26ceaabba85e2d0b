import { useEffect, useId, useRef, type ReactNode } from 'react';

type Gap = 'small' | 'medium' | 'large';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** One line under the title. */
  readonly note?: ReactNode;
  /** Beside the title, at most one tag. */
  readonly tag?: ReactNode;
  /** Buttons at the end, and "Bewaard om". */
  readonly acts?: ReactNode;
}

/** The title of a screen. The keyboard starts here when the screen opens, so that it is read first. */
export function PageHeader({ title, note, tag, acts }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const here = document.activeElement;
    const busyElsewhere = here instanceof HTMLElement && here.closest('.page .field, [role="dialog"], [role="alertdialog"]');
    if (!busyElsewhere) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-header">
      <div className="titles">
        <div className="split"><h1 ref={heading} tabIndex={-1}>{title}</h1>{tag}</div>
        {note && <p className="meta">{note}</p>}
      </div>
      {acts && <div className="acts">{acts}</div>}
    </header>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  /** At the end of the heading's line: a count, a link. */
  readonly aside?: ReactNode;
  /** `complementary` for what supports the work beside it. */
  readonly as?: 'section' | 'aside';
  readonly children: ReactNode;
}

/** A heading and what belongs to it. */
export function Section({ title, aside, as: Tag = 'section', children }: SectionProps) {
  const id = useId();
  return (
    <Tag className="section" aria-labelledby={id}>
      <header><h2 id={id}>{title}</h2>{aside && <span className="aside meta">{aside}</span>}</header>
      {children}
    </Tag>
  );
}

/** Things under each other. */
export const Stack = ({ gap = 'large', children }: { readonly gap?: Gap; readonly children: ReactNode }) => <div className="stack" data-gap={gap}>{children}</div>;

/** Things on a line, wrapping; put `className="push"` on what goes to the end. */
export const Split = ({ children }: { readonly children: ReactNode }) => <div className="split">{children}</div>;

interface ColumnsProps {
  /**
   * `work` (wide + 22 rem), `work-narrow` (wide + 19 rem), `list-work` (23.5 rem + wide), `topics` (16.5 rem, wide, 18 rem),
   * `around` (wide + 19 rem while there is room, so that a panel beside it puts one under the other), `halves`, or `fields` (as many as fit). One column on a narrow window.
   */
  readonly shape?: 'work' | 'work-narrow' | 'list-work' | 'topics' | 'around' | 'halves' | 'fields';
  readonly children: ReactNode;
}

/** Things beside each other. */
export const Columns = ({ shape = 'work', children }: ColumnsProps) => <div className="columns" data-shape={shape}>{children}</div>;

/** A screen whose list takes the height that is left: a header, then a VirtualList. */
export const Fill = ({ children }: { readonly children: ReactNode }) => <div className="fill">{children}</div>;

/** A form: Enter in a line sends it, and the browser's own messages stay away. */
export function Form({ onSubmit, label, children }: { readonly onSubmit?: () => void; readonly label?: string; readonly children: ReactNode }) {
  return (
    <form className="form" noValidate aria-label={label} onSubmit={(event) => { event.preventDefault(); onSubmit?.(); }}>{children}</form>
  );
}

/** The buttons at the end of a form. */
export const Acts = ({ children }: { readonly children: ReactNode }) => <div className="acts-row">{children}</div>;
