import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../words/words';
import { Banner } from './Banner';
import { Button } from './Button';
import { openPaper, type Paper } from './open-paper';
import { PaperPage } from './PaperPage';

interface PaperPreviewProps {
  /** The bytes of the PDF, exactly as they will be saved, sealed or printed. */
  readonly pdf: Uint8Array;
  /** What this paper is, for who listens: "Overdrachtsverslag". */
  readonly label: string;
}

type Opened = { readonly state: 'opening' } | { readonly state: 'failed' } | { readonly state: 'open'; readonly paper: Paper };

/**
 * Shows a PDF in the window exactly as on paper: the very bytes that leave, drawn page by page. Hand it the bytes of a
 * request's answer and give its parent a height; it scrolls by itself.
 *
 *     <PaperPreview pdf={printed.pdf} label={words.dossiers.title} />
 *
 * Only pages near the window are drawn. With the keyboard in it: Page Up and Page Down turn the page, Home and End go to
 * the first and last, plus and minus change the size, 0 fits the width. `PaperDialog` puts it over the work with buttons
 * under it. Pass the same array each time: another array is another document.
 */
export function PaperPreview({ pdf, label }: PaperPreviewProps) {
  const { paper: say } = useWords();
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    let gone = false;
    let close: (() => void) | undefined;
    setOpened({ state: 'opening' });
    openPaper(pdf).then(
      (paper) => {
        if (gone) return paper.close();
        ({ close } = paper);
        setOpened({ state: 'open', paper });
      },
      () => { if (!gone) setOpened({ state: 'failed' }); },
    );
    return () => { gone = true; close?.(); };
  }, [pdf]);
  if (opened.state === 'failed') return <Banner tone="danger"><p>{say.failed}</p></Banner>;
  if (opened.state === 'opening') return <p className="meta" role="status">{say.opening}</p>;
  return <Pages paper={opened.paper} label={label} />;
}

/** At 100% a page has the size it has on paper: 96 CSS pixels an inch, 72 points an inch. */
const PIXELS_PER_POINT = 96 / 72;
const STEPS = [50, 75, 100, 125, 150, 200, 300] as const;
const MARGIN = 16;
const GAP = 14;

/** The size: a percentage, or as wide as there is room for. */
type Size = number | 'fit';

function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const look = (): void => setWidth(element.clientWidth);
    look();
    const watching = new ResizeObserver(look);
    watching.observe(element);
    return () => watching.disconnect();
  }, [of]);
  return width;
}

function Pages({ paper, label }: { readonly paper: Paper; readonly label: string }) {
  const { paper: say } = useWords();
  const desk = useRef<HTMLDivElement>(null);
  const id = useId();
  const room = useWidth(desk);
  const [size, setSize] = useState<Size>('fit');
  const widest = Math.max(...paper.pages.map((page) => page.width));
  const fit = Math.min(200, Math.max(25, Math.floor(((room - 2 * MARGIN) / (widest * PIXELS_PER_POINT)) * 100)));
  const percent = size === 'fit' ? fit : size;
  const scale = (percent / 100) * PIXELS_PER_POINT;
  const all = paper.pages.length;

  const rows = useVirtualizer({
    count: all, getScrollElement: () => desk.current, estimateSize: (index) => (paper.pages[index]?.height ?? 0) * scale, gap: GAP, paddingStart: GAP, paddingEnd: GAP, overscan: 1,
  });
  const middle = (rows.scrollOffset ?? 0) + (rows.scrollRect?.height ?? 0) / 2;
  const here = (rows.getVirtualItems().findLast((row) => row.start <= middle)?.index ?? 0) + 1;

  // Another size: the page that was being read stays in sight.
  const reading = useRef(1);
  reading.current = here;
  useEffect(() => {
    const page = reading.current;
    rows.measure();
    rows.scrollToIndex(page - 1, { align: 'start' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [scale]);

  const go = (page: number): void => rows.scrollToIndex(Math.min(all, Math.max(1, page)) - 1, { align: 'start' });
  const larger = STEPS.find((step) => step > percent);
  const smaller = STEPS.findLast((step) => step < percent);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      PageDown: () => go(here + 1), PageUp: () => go(here - 1), Home: () => go(1), End: () => go(all),
      '+': () => { if (larger) setSize(larger); }, '=': () => { if (larger) setSize(larger); }, '-': () => { if (smaller) setSize(smaller); }, '0': () => setSize('fit'),
    };
    const act = acts[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  };

  return (
    <section className="paper" aria-label={label}>
      <div className="paper-bar" role="toolbar" aria-label={say.bar}>
        <Button icon={ChevronLeft} label={say.before} why={here <= 1 ? '' : undefined} whyId={`${id}page`} onPress={() => go(here - 1)} />
        <span id={`${id}page`} role="status">{say.page(here, all)}</span>
        <Button icon={ChevronRight} label={say.next} why={here >= all ? '' : undefined} whyId={`${id}page`} onPress={() => go(here + 1)} />
        <span className="push" />
        <Button icon={ZoomOut} label={say.smaller} why={smaller ? undefined : ''} whyId={`${id}size`} onPress={() => { if (smaller) setSize(smaller); }} />
        <span id={`${id}size`} className="paper-size">{say.percent(percent)}</span>
        <Button icon={ZoomIn} label={say.larger} why={larger ? undefined : ''} whyId={`${id}size`} onPress={() => { if (larger) setSize(larger); }} />
        <Button pressed={size === 'fit'} onPress={() => setSize('fit')}>{say.fit}</Button>
      </div>
      {/* what scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div className="paper-desk" ref={desk} tabIndex={0} role="region" aria-label={say.pages(label)} onKeyDown={onKeyDown}>
        <div className="paper-all" style={{ height: rows.getTotalSize(), minWidth: widest * scale + 2 * MARGIN }}>
          {room > 0 && rows.getVirtualItems().map((row) => (
            <div key={row.key} className="paper-place" style={{ transform: `translateY(${row.start}px)` }}>
              <PaperPage paper={paper} number={row.index + 1} scale={scale} />
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
