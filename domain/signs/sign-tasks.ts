import { taskOfFollowUp } from '../conversations/conversation-tasks';
import { signAssessmentDue } from '../conversations/follow-ups';
import { followUpRulesOn } from '../policy/follow-up-rules';
import { dayOf } from '../shared/instant';
import type { AsksFor } from '../tasks/task-draft';

/** Strong signs ask for an assessment until one is recorded after them. */
export const signTasks: AsksFor = (file) => {
  const assessedAt = file.assessments.at(-1)?.decidedAt;
  const open = file.signs.filter((sign) => assessedAt === undefined || sign.recordedAt > assessedAt);
  const first = open[0];
  if (!first) return [];
  const rules = followUpRulesOn(dayOf(first.recordedAt));
  const due = signAssessmentDue(open, rules);
  return due ? [taskOfFollowUp(due, first.id, rules)] : [];
};
