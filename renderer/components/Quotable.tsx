import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

/** Words in the text that carry something: UTF-16 places, and the number under which it stands in the list. */
export interface QuotedWords {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

interface QuotableProps {
  readonly label: string;
  /** How words are linked with the keyboard. */
  readonly help: string;
  readonly text: string;
  readonly quoted: readonly QuotedWords[];
  readonly voice?: 'own-words';
  /** Words are chosen, or none: the places between which. */
  readonly onChoose: (from: number, to: number) => void;
  /** Alt+S: link what is chosen. */
  readonly onLink: (from: number, to: number) => void;
  /** The caret, or a click, is in these marked words; undefined when in none. */
  readonly onMark: (key: string | undefined) => void;
}

/** The text cut where a mark begins or ends, with the numbers of the marks over each piece. Marks may overlap. */
export function piecesOf(text: string, quoted: readonly QuotedWords[]): readonly { readonly at: number; readonly text: string; readonly numbers: readonly number[] }[] {
  const cuts = [...new Set([0, text.length, ...quoted.flatMap(({ start, end }) => [start, end])])].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, place) => {
    const to = cuts[place + 1] ?? text.length;
    return { at, text: text.slice(at, to), numbers: quoted.filter(({ start, end }) => start <= at && to <= end).map(({ number }) => number) };
  });
}

/**
 * Sealed text of which words can be chosen: with the mouse, or with the caret, Shift and the arrows. It is a text field that
 * refuses every change, so that caret, selection and screen reader work as in any text; the marks are drawn behind it. It is
 * not `readOnly`: Chromium shows no caret in such a field and does not move it with the arrows.
 */
export function Quotable({ label, help, text, quoted, voice, onChoose, onLink, onMark }: QuotableProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const look = (): void => {
    const { selectionStart: from, selectionEnd: to } = field.current!;
    onChoose(from, to);
    onMark(from === to ? quoted.find(({ start, end }) => start <= from && from < end)?.key : undefined);
  };
  useEffect(() => {
    const here = field.current;
    const refuse = (event: Event): void => event.preventDefault();
    // typing, pasting, dropping, undoing; React's own event knows only of some. What cannot be refused (a composition) `value` undoes.
    here?.addEventListener('beforeinput', refuse);
    return () => here?.removeEventListener('beforeinput', refuse);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!event.altKey || event.ctrlKey || event.code !== 'KeyS') return;
    event.preventDefault();
    onLink(event.currentTarget.selectionStart, event.currentTarget.selectionEnd);
  };
  return (
    <div className="quotable" data-voice={voice}>
      <label className="label" htmlFor={id}>{label}</label>
      <div className="quotable-text">
        <div className="marks" aria-hidden="true" dir="auto">
          {piecesOf(text, quoted).map((piece) => (piece.numbers.length === 0 ? <span key={piece.at}>{piece.text}</span> : <mark key={piece.at}>{piece.text}</mark>))}
          {/* a last line end has no height without something after it */}
          {'\u200b'}
        </div>
        <textarea
          ref={field} id={id} aria-readonly="true" inputMode="none" spellCheck={false} dir="auto" value={text} aria-describedby={`${id}-help`}
          onChange={() => undefined} onSelect={look} onKeyDown={onKeyDown}
        />
      </div>
      <p className="meta" id={`${id}-help`}>{help}</p>
    </div>
  );
}
