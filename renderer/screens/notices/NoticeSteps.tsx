import { asksClosing, nextActOf, stageOfAct } from '#domain/notices/next-act';
import type { NoticeRecord } from '#domain/notices/notice';
import { isProven, standingOfNotice } from '#domain/notices/notice-standing';
import { dayOf, type Instant } from '#domain/shared/instant';
import { CheckRow, Rows, type CheckState } from '../../components/Rows';
import { listedMoment } from '../../words/moments';
import { useWords } from '../../words/words';

interface Step {
  readonly title: string;
  readonly state: CheckState;
  readonly at: Instant | null;
  readonly proof?: string;
}

/** The life of a notice as a short line of dated steps: made, sent, acknowledged, number, closed. */
export function NoticeSteps({ notice, all, now }: { readonly notice: NoticeRecord; readonly all: readonly NoticeRecord[]; readonly now: Instant }) {
  const { notices: { steps: say }, field: { notices: words }, language } = useWords();
  const { sent, keptBack, acknowledged, number, closed } = standingOfNotice(notice);
  const next = nextActOf(notice, all);
  const late = next !== undefined && stageOfAct(next, now) === 'late';
  const open = (isNext: boolean): CheckState => (isNext ? (late ? 'refused' : 'now') : 'open');
  const steps: readonly Step[] = [
    { title: say.sealed, state: 'done', at: notice.sealedAt },
    ...(keptBack ? [{ title: say.keptBack, state: 'not-needed' as const, at: keptBack.notedAt, proof: keptBack.body.reason }] : [
      { title: say.sent, state: sent ? 'done' as const : acknowledged ? 'not-needed' as const : open(next?.act === 'send-notice'), at: sent?.body.at ?? null, proof: sent ? say.sentHow(words.sendingWays[sent.body.way], sent.body.by) : acknowledged ? say.notNoted : '' },
      {
        title: say.acknowledged, at: acknowledged?.body.at ?? null, proof: acknowledged ? say.saidHow(acknowledged.body.by, words.proofs[acknowledged.body.proof]) : '',
        state: acknowledged ? (isProven(acknowledged.body.proof) ? 'done' as const : 'refused' as const) : open(next?.act === 'ask-police-confirmation'),
      },
      ...(number ? [{ title: say.number(number.body.number), state: 'done' as const, at: number.body.at, proof: say.saidBy(number.body.by) }] : []),
      ...(closed || asksClosing(notice) ? [{ title: say.closed, state: closed ? 'done' as const : open(next?.act === 'ask-police-answer'), at: closed?.body.at ?? null, proof: closed ? say.saidBy(closed.body.by) : '' }] : []),
    ]),
  ];
  return (
    <Rows ordered dense label={say.label}>
      {steps.map(({ title, state, at, proof }) => <CheckRow key={title} state={state} title={title} word={at && listedMoment(at, dayOf(now), language).join(' ')} proof={proof} current={state === 'now'} />)}
    </Rows>
  );
}
