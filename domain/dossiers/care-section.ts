import { unknown, withheld } from './answers';
import { facts, row, type DraftBlock, type Scene } from './scene';

const doctors = ['doctor', 'medicalPapers'] as const;
const health = ['medicines', 'allergies', 'vaccinations', 'treatment'] as const;
const school = ['schoolName', 'schoolLevel', 'schoolLanguage', 'schoolPapers'] as const;

/** What the next guardian needs so that care and school go on. A file has no fields for it: the guardian writes it for this dossier, or says why not. */
export function careSection({ words: { dossiers }, parts }: Scene): readonly DraftBlock[] {
  const { because, captions, missing, rows } = dossiers;
  const asked = (labels: readonly (keyof typeof rows & ((typeof doctors)[number] | (typeof health)[number] | (typeof school)[number]))[]) => labels.map((label) => row(rows[label], unknown(missing.notInFile)));
  // What a doctor knows, a doctor sends.
  const medical = parts.has('health') ? asked(health) : health.map((label) => row(rows[label], withheld(because.health)));
  return [facts(captions.medical, [...asked(doctors), ...medical]), facts(captions.school, asked(school))];
}
