import { useEffect, useRef, useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { linkStanding, type QuotedField, type SealedText } from '#domain/signs/quote-link';
import type { Sign } from '#domain/signs/sign';
import { chosenWords } from '#domain/signs/words-in-text';
import { Button } from '../../components/Button';
import { Quotable } from '../../components/Quotable';
import { useDraft } from '../../state/use-draft';
import { useWords } from '../../words/words';
import { LinkForm, unlinked, type LinkBody } from './LinkForm';
import { LinkSentence } from './LinkSentence';
import { StrengthTag } from './StrengthTag';

interface WordsWithSignsProps {
  readonly file: MinorFile;
  readonly text: SealedText;
  readonly field: QuotedField;
  readonly label: string;
  readonly voice?: 'own-words';
}

/** The form that ties words of each text to signs, in the key of its draft. */
const draftNames: Readonly<Record<QuotedField, string>> = { ownWords: 'link-own-words', reading: 'link-reading', text: 'link-note' };

/** One sealed text with the signs tied to its words; choosing words and Alt+S ties another. */
export function WordsWithSigns({ file, text, field, label, voice }: WordsWithSignsProps) {
  const { signs, field: words } = useWords();
  const written = text.texts[field] ?? '';
  const [chosen, setChosen] = useState<{ from: number; to: number }>({ from: 0, to: 0 });
  const draft = useDraft<LinkBody>(`${draftNames[field]}:${text.id}:${text.version}`, unlinked);
  const { from, to } = draft.body;
  const linking = to > from;
  const [marked, setMarked] = useState<string>();
  const linked = file.signs.filter((sign) => sign.withdrawnAt === null && sign.link?.id === text.id && sign.link.field === field);
  const quoted = linked.flatMap((sign, place) => {
    const standing = sign.link && linkStanding(sign.link, text);
    return standing && 'place' in standing && standing.place ? [{ key: sign.id, ...standing.place, number: place + 1 }] : [];
  });
  const toLink = chosenWords(written, chosen.from, chosen.to);
  const box = useRef<HTMLDivElement>(null);
  // the keyboard goes to the form when the guardian asks for it, not when a kept draft opens it
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) box.current?.querySelector<HTMLElement>('form input')?.focus();
    asked.current = false;
  }, [from, to]);
  const link = (start: number, end: number): void => {
    if (!draft.ready || !chosenWords(written, start, end)) return;
    asked.current = true;
    draft.change({ from: start, to: end });
  };
  const close = (): void => {
    draft.discard();
    box.current?.querySelector('textarea')?.focus();
  };
  return (
    <div className="stack" data-gap="small" ref={box}>
      <Quotable
        label={label} help={signs.quotableHelp} text={written} quoted={quoted} {...(voice && { voice })}
        onChoose={(start, end) => setChosen({ from: start, to: end })} onLink={link} onMark={setMarked}
      />
      {!linking && <div><Button why={toLink ? undefined : signs.chooseWords} onPress={() => link(chosen.from, chosen.to)}>{signs.linkWords}</Button></div>}
      {linking && <LinkForm file={file} text={text} field={field} draft={draft} onClose={close} />}
      {linked.length > 0 && (
        <ol className="signs" aria-label={signs.linkedSigns}>
          {linked.map((sign, place) => <LinkedSign key={sign.id} sign={sign} number={place + 1} text={text} current={sign.id === marked} />)}
        </ol>
      )}
      <span className="spoken" role="status">{marked && words.signs.labels[linked.find((sign) => sign.id === marked)!.code]}</span>
    </div>
  );
}

function LinkedSign({ sign, number, text, current }: { readonly sign: Sign; readonly number: number; readonly text: SealedText; readonly current: boolean }) {
  const { field } = useWords();
  return (
    <li aria-current={current || undefined}>
      <span className="nr">{number}</span>
      <div>
        <p>{current ? <strong>{field.signs.labels[sign.code]}</strong> : field.signs.labels[sign.code]}</p>
        <p><q dir="auto">{sign.quote}</q></p>
        {sign.link && <LinkSentence link={sign.link} text={text} />}
      </div>
      <StrengthTag code={sign.code} />
    </li>
  );
}
