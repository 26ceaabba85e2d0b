import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useWords } from '../words/words';
import type { Paper } from './open-paper';

/** A canvas of more dots than this is slow to draw and dear to hold; above it the page is drawn coarser. */
const MOST_DOTS = 16_000_000;

interface PaperPageProps {
  readonly paper: Paper;
  /** From 1. */
  readonly number: number;
  /** CSS pixels a point. */
  readonly scale: number;
}

/** One page as it comes out of the printer, with its words laid over it for who listens or copies. */
export function PaperPage({ paper, number, scale }: PaperPageProps) {
  const { paper: say } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const size = paper.pages[number - 1];
  const width = (size?.width ?? 0) * scale;
  const height = (size?.height ?? 0) * scale;

  useEffect(() => {
    if (!canvas.current || !layer.current) return;
    setFailed(false);
    const dots = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_DOTS / Math.max(1, width * height)));
    const drawing = paper.draw(number, canvas.current, scale * dots);
    const writing = paper.write(number, layer.current, scale);
    drawing.done.catch(() => setFailed(true));
    writing.done.catch(() => setFailed(true));
    return () => { drawing.stop(); writing.stop(); };
  }, [paper, number, scale, width, height]);

  return (
    <div className="paper-page" role="group" aria-label={say.page(number, paper.pages.length)} style={{ width, height, '--total-scale-factor': scale } as CSSProperties}>
      <canvas ref={canvas} aria-hidden="true" style={{ width, height }} />
      <div className="paper-words" ref={layer} />
      {failed && <p className="paper-failed">{say.pageFailed}</p>}
    </div>
  );
}
