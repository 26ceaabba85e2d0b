import { emptyRegistry } from './file-registry';
import type { MinorFile } from './minor-file';

/** A file in which nothing is recorded but who the youth is: for tests, that add what they are about. */
export const nothingRecorded: Omit<MinorFile, 'minor'> = {
  corrections: [], ageDecisions: [], stays: [], photos: [],
  measures: [], placements: [], conversations: [], signs: [], assessments: [], shelters: [], departures: [], transfers: [], notices: [], dossiers: [],
  contacts: [], statements: [], attachments: [], access: [],
  notes: [], appointments: [],
  handTasks: [], snoozes: [], looks: [], registry: emptyRegistry,
  contraries: [], reports: [],
};
