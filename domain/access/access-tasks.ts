import { accessRulesOn } from '../policy/access-rules';
import { addDays } from '../shared/plain-date';
import { because, byDay, ruleOf, type AsksFor, type TaskDraft } from '../tasks/task-draft';
import { decisionOf } from './access-request';

/** A request for access asks for a decision within the weeks of the rule that held when it was made, until there is one. */
export const accessTasks: AsksFor = ({ access }) => access.filter((request) => decisionOf(request) === undefined).map(({ id, askedOn }): TaskDraft => {
  const rules = accessRulesOn(askedOn);
  return { kind: 'decide-access', subjectId: id, ...because('access-asked', { weeks: rules.decideWithinWeeks }), ...byDay(addDays(askedOn, 7 * rules.decideWithinWeeks)), rule: ruleOf(rules) };
});
