import { because, ruleOf, type AsksFor, type TaskReason } from '../tasks/task-draft';
import { nextActOf, type NoticeAct } from './next-act';

const reasons: Readonly<Record<NoticeAct, TaskReason>> = {
  'send-notice': because('sealed-not-sent'),
  'ask-police-confirmation': because('sent-not-confirmed'),
  'ask-police-answer': because('acknowledged-not-closed'),
};

/** Each sealed notice asks to be sent, then to be acknowledged, then for the rest of the answer. */
export const noticeTasks: AsksFor = ({ notices }) =>
  notices.flatMap((notice) => {
    const next = nextActOf(notice, notices);
    return next ? [{ kind: next.act, subjectId: notice.id, ...reasons[next.act], dueAt: next.dueAt, dayOnly: next.dayOnly, rule: ruleOf(next.limits) }] : [];
  });
