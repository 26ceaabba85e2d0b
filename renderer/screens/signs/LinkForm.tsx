import { useMemo } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { QuotedField, SealedText } from '#domain/signs/quote-link';
import { signCodes, type SignCode } from '#domain/signs/sign-table';
import { chosenWords } from '#domain/signs/words-in-text';
import { Button } from '../../components/Button';
import { Acts, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { SeveralField } from '../../components/SeveralField';
import { Sheet } from '../../components/Sheet';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import type { DraftHandle } from '../../state/use-draft';
import { useWords } from '../../words/words';
import { typedFor } from '../minors/form';
import { optionsOf } from '../minors/options';

/** The chosen words, between two places of the text (UTF-16 units), and the signs that they are so far. */
export interface LinkBody {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly SignCode[];
}

/** No words are being tied. */
export const unlinked: LinkBody = { from: 0, to: 0, codes: [] };

interface LinkFormProps {
  readonly file: MinorFile;
  readonly text: SealedText;
  readonly field: QuotedField;
  readonly draft: DraftHandle<LinkBody>;
  /** Afterwards, or when the words are left as they are. The draft is thrown away there. */
  readonly onClose: () => void;
}

/** Which signs the chosen words are: one or more, each noted with the words. */
export function LinkForm({ file, text, field, draft, onClose }: LinkFormProps) {
  const { signs, field: words } = useWords();
  const tell = useTell();
  const guardian = useWindow((state) => state.guardian);
  const add = useAct('signs.addSeveral');
  const { from, to, codes } = draft.body;
  const options = useMemo(() => optionsOf(signCodes, words.signs.labels), [words]);
  const save = async (): Promise<void> => {
    if (codes.length === 0) return;
    const answer = await add.run(typedFor('signs.addSeveral', {
      minorId: file.minor.id, codes, observedOn: text.saidOn, source: field === 'ownWords' ? 'youth' : 'own-observation', observedBy: guardian?.name ?? '',
      link: { record: text.record, id: text.id, version: text.version, field, start: from, end: to },
    }));
    if (!answer.ok) return;
    tell({ says: signs.linkedCount(codes.length) });
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) { event.stopPropagation(); onClose(); } }}>
      <Sheet>
        <Form label={signs.linkWords} onSubmit={() => void save()}>
          <p><q dir="auto">{chosenWords(text.texts[field] ?? '', from, to)?.quote}</q></p>
          <SeveralField label={signs.catalogue} options={options} value={codes} onChange={(next) => draft.change({ codes: next })} remove={signs.removeChosen} />
          <FailureNotice failure={add.failure} />
          <Acts>
            <Button kind="primary" pending={add.pending} why={codes.length === 0 ? signs.pickFirst : undefined} onPress={() => void save()}>{signs.save}</Button>
            <Button onPress={onClose}>{signs.keepUnlinked}</Button>
          </Acts>
        </Form>
      </Sheet>
    </div>
  );
}
