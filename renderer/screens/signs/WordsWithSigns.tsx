import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { linkStanding, type QuotedField, type SealedText } from '#domain/signs/quote-link';
import type { Sign } from '#domain/signs/sign';
import { signCodes, type SignCode } from '#domain/signs/sign-table';
import { chosenWords } from '#domain/signs/words-in-text';
import { Button } from '../../components/Button';
import { ComboField } from '../../components/ComboField';
import { Acts, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Quotable } from '../../components/Quotable';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';
import { typedFor } from '../minors/form';
import { optionsOf } from '../minors/options';
import { LinkSentence } from './LinkSentence';
import { StrengthTag } from './StrengthTag';

interface WordsWithSignsProps {
  readonly file: MinorFile;
  readonly text: SealedText;
  readonly field: QuotedField;
  readonly label: string;
  readonly voice?: 'own-words';
}

/** One sealed text with the signs tied to its words; choosing words and Alt+S ties another. */
export function WordsWithSigns({ file, text, field, label, voice }: WordsWithSignsProps) {
  const { signs, field: words } = useWords();
  const written = text.texts[field] ?? '';
  const [chosen, setChosen] = useState<{ from: number; to: number }>({ from: 0, to: 0 });
  const [linking, setLinking] = useState<{ from: number; to: number }>();
  const [marked, setMarked] = useState<string>();
  const linked = file.signs.filter((sign) => sign.withdrawnAt === null && sign.link?.id === text.id && sign.link.field === field);
  const quoted = linked.flatMap((sign, place) => {
    const standing = sign.link && linkStanding(sign.link, text);
    return standing && 'place' in standing && standing.place ? [{ key: sign.id, ...standing.place, number: place + 1 }] : [];
  });
  const toLink = chosenWords(written, chosen.from, chosen.to);
  const link = (from: number, to: number): void => { if (chosenWords(written, from, to)) setLinking({ from, to }); };
  return (
    <div className="stack" data-gap="small">
      <Quotable
        label={label} help={signs.quotableHelp} text={written} quoted={quoted} {...(voice && { voice })}
        onChoose={(from, to) => setChosen({ from, to })} onLink={link} onMark={setMarked}
      />
      {!linking && <div><Button why={toLink ? undefined : signs.chooseWords} onPress={() => link(chosen.from, chosen.to)}>{signs.linkWords}</Button></div>}
      {linking && <LinkForm file={file} text={text} field={field} at={linking} onClose={() => setLinking(undefined)} />}
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
      <span><q dir="auto">{sign.quote}</q> {current ? <strong>{field.signs.labels[sign.code]}</strong> : field.signs.labels[sign.code]}{sign.link && <LinkSentence link={sign.link} text={text} />}</span>
      <StrengthTag code={sign.code} />
    </li>
  );
}

interface LinkFormProps {
  readonly file: MinorFile;
  readonly text: SealedText;
  readonly field: QuotedField;
  readonly at: { readonly from: number; readonly to: number };
  readonly onClose: () => void;
}

/** Which signs the chosen words are: one or more, each noted with the words. */
function LinkForm({ file, text, field, at, onClose }: LinkFormProps) {
  const { signs, field: words } = useWords();
  const tell = useTell();
  const guardian = useWindow((state) => state.guardian);
  const add = useAct('signs.addSeveral');
  const [codes, setCodes] = useState<readonly SignCode[]>([]);
  const quote = chosenWords(text.texts[field] ?? '', at.from, at.to);
  const save = async (): Promise<void> => {
    const answer = await add.run(typedFor('signs.addSeveral', {
      minorId: file.minor.id, codes, observedOn: text.saidOn, source: field === 'ownWords' ? 'youth' : 'own-observation', observedBy: guardian?.name ?? '',
      link: { record: text.record, id: text.id, version: text.version, field, start: at.from, end: at.to },
    }));
    if (!answer.ok) return;
    tell({ says: signs.linkedCount(codes.length) });
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="sheet" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) { event.stopPropagation(); onClose(); } }}>
      <Form label={signs.linkWords} onSubmit={() => void save()}>
        <p><q dir="auto">{quote?.quote}</q></p>
        {codes.length > 0 && <ul>{codes.map((code) => <li key={code}>{words.signs.labels[code]} <Button kind="plain" onPress={() => setCodes(codes.filter((one) => one !== code))}>{signs.removeChosen(words.signs.labels[code])}</Button></li>)}</ul>}
        <ComboField
          key={codes.length} label={signs.catalogue} options={optionsOf(signCodes.filter((code) => !codes.includes(code)), words.signs.labels)} value={undefined}
          onChange={(code) => { if (code) setCodes([...codes, code]); }}
        />
        <FailureNotice failure={add.failure} />
        <Acts>
          <Button kind="primary" pending={add.pending} why={codes.length === 0 ? signs.pickFirst : undefined} onPress={() => void save()}>{signs.save}</Button>
          <Button onPress={onClose}>{signs.keepUnlinked}</Button>
        </Acts>
      </Form>
    </div>
  );
}
