import { useState } from 'react';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { revocationKnownOf } from '#domain/recipients/recipient-status';
import type { Instant } from '#domain/shared/instant';
import { Banner } from '../../components/Banner';
import { Pairs } from '../../components/Facts';
import { Acts, Section, Stack } from '../../components/Layout';
import { Button } from '../../components/Button';
import { FailureNotice } from '../../components/Problems';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { FileButton } from './KeyField';

/** Whether the issuer has revoked the certificate, as far as a list says so, and how old that list is. */
export function RevocationSection({ recipient, now }: { readonly recipient: RecipientRecord; readonly now: Instant }) {
  const { recipients, language } = useWords();
  const tell = useTell();
  const [list, setList] = useState('');
  const [issuer, setIssuer] = useState('');
  const act = useAct('recipients.checkList');
  const check = async (): Promise<void> => {
    const answer = await act.run({ recipientId: recipient.id, list, issuer });
    if (!answer.ok) return;
    setList('');
    tell({ says: answer.value.revoked ? recipients.listRevoked : recipients.listClean });
  };
  const known = revocationKnownOf(recipient, now);
  const { list: newest, revocation } = recipient;
  return (
    <Section title={recipients.revocation}>
      <Stack gap="medium">
        {known !== 'list-fresh' && known !== 'age-key' && !revocation && <Banner tone={known === 'no-list' ? 'quiet' : 'attention'}><p>{recipients.listKnown[known]}</p></Banner>}
        {newest && (
          <Pairs pairs={[
            [recipients.listSays, newest.revoked ? recipients.listRevokedOn(writtenMoment(newest.revoked.at, language)) : recipients.listNotIn],
            [recipients.listIssuer, newest.issuer],
            [recipients.listMade, writtenMoment(newest.madeAt, language)],
            [recipients.listNext, newest.nextAt ? writtenMoment(newest.nextAt, language) : recipients.listNoNext],
            [recipients.listChecked, writtenMoment(newest.checkedAt, language)],
          ]} />
        )}
        <Acts>
          <FileButton what="list" label={recipients.chooseList} onFile={(file) => { setList(file); act.reset(); }} />
          {recipient.chain.length === 0 && !recipient.selfSigned && list !== '' && <FileButton what="issuer" label={issuer === '' ? recipients.chooseIssuer : recipients.otherIssuer} onFile={setIssuer} />}
          {list !== '' && <Button kind="primary" pending={act.pending} onPress={() => void check()}>{recipients.checkList}</Button>}
        </Acts>
        <FailureNotice failure={act.failure} />
      </Stack>
    </Section>
  );
}
