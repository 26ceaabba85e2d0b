import type { identity as nl } from '../nl/identity';

export const identity: typeof nl = {
  open: { identity: 'Identity', age: 'Age', travel: 'Journey', photo: 'Photo', versions: 'Earlier versions' },
  ageAsks: 'open question',
  group: 'Who the youth is',
  correct: 'Correct details',
  notKnown: 'Not known',
  age: {
    title: 'Age', questions: 'Questions about the age', none: 'No question about the age is open.', due: (day) => `Decide before ${day}.`, again: (day) => `Look again on ${day}.`,
    form: 'Your decision', act: 'Record the decision', done: 'The decision is recorded. The birth dates have not changed.', decisions: 'Decisions', change: 'Correct the established date',
    changeNote: 'Another established date is recorded under “Correct details”, with its source and a reason.',
  },
  travel: {
    title: 'Journey', none: 'No journey is recorded yet.', add: 'Add a country', act: 'Record', added: 'The country is recorded.', corrected: 'The correction is recorded.', withdrawn: 'The country is withdrawn.',
    correct: (country) => `Correct ${country}`, withdraw: (country) => `Withdraw ${country}`, earlier: (country) => `Move ${country} earlier`, later: (country) => `Move ${country} later`,
    ask: 'By its days this country came after the next one. Is the order right?', gone: 'Withdrawn', was: 'Noted before', between: (from, to) => `${from} to ${to}`, unknownEnd: 'unknown', back: 'Leave it as it is',
    source: (source) => `Source: ${source}`,
  },
  photo: {
    title: 'Photo', of: 'Photo of the youth', none: 'There is no photo yet. Take one at the placement: then it is there when it is needed.', taken: (day) => `Taken on ${day}`, old: 'Not recent', oldSince: (day) => `This photo is not recent any more since ${day}. Take a new one.`,
    add: 'Add a photo', choose: 'Choose a photo', help: 'JPEG, PNG or WebP. Hoede makes a smaller copy without the data of the camera. The chosen file itself is not kept.', ready: 'The photo was made smaller and is ready to record.',
    unreadable: 'This file is not a photo that can be opened. Choose another file.', tooLarge: 'This file is too large. Choose a photo of at most 25 MB.', act: 'Record the photo', added: 'The photo is recorded.',
    withdraw: 'Withdraw the photo', withdrawn: 'The photo is withdrawn.', earlier: 'Earlier photos', show: 'Show', hide: 'Hide', why: (reason) => `Withdrawn: ${reason}`,
  },
  versions: {
    title: 'Earlier versions', version: (rev) => `Version ${rev}`, first: 'This is how the youth was taken in.', noReason: 'No reason is recorded.', before: 'Was', after: 'Became', nothing: 'Not filled in', newest: 'valid now', by: 'Reason',
  },
};
