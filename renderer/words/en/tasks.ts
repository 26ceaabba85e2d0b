import type { tasks as nl } from '../nl/tasks';

export const tasks: typeof nl = {
  title: 'Tasks',
  list: 'Tasks, the most urgent first',
  show: 'Which tasks?',
  filters: { open: 'Open', snoozed: 'Snoozed' },
  none: { open: 'Nothing is open.', snoozed: 'Nothing was snoozed.' },
  count: (open) => (open === 1 ? '1 open' : `${open} open`),
  add: 'New task',
  nobody: 'For nobody in particular',
  why: 'Why',
  due: 'When',
  rule: 'Rule',
  ruleSays: (version, source) => `${version}. Source: ${source}.`,
  snoozedUntil: (moment, by) => `Snoozed until ${moment} by ${by}.`,
  wasSnoozed: (moment, by) => `Was snoozed until ${moment} by ${by}.`,
  openFile: 'Open the file',
  finish: { title: 'Is it done?', act: 'Done', done: 'The task is done. It stays in the timeline.' },
  reopen: { title: 'Not done after all?', act: 'Open it again', done: 'The task is open again.' },
  withdraw: { title: 'Withdraw the task', act: 'Withdraw', done: 'The task is withdrawn. It stays readable.' },
  correct: { title: 'Correct the task', act: 'Record the correction', done: 'The task is corrected.', reason: 'Why do you correct this?' },
  snooze: {
    title: 'Snooze', act: 'Snooze the task', done: 'The task is snoozed. It comes back by itself.',
    atMost: (moment) => `Until ${moment} at most.`,
    tomorrow: 'Tomorrow 09:00', week: 'In a week',
  },
  form: { title: 'New task', act: 'Write the task down', done: 'The task was added.', whom: 'For whom?', whomHelp: 'Empty is for nobody in particular.', time: 'Empty is: any time that day.' },
};
