import { countingBirthDate, eighteenthBirthday } from '../minors/age';
import { standing } from '../minors/former-version';
import { measureStart, type Measure } from '../minors/measure';
import { capital, dayLine, filled, unknown, written } from './answers';
import { paperDate } from './paper-date';
import { facts, row, type DraftBlock, type DraftRow, type DraftTable, type Scene } from './scene';

function beginAndEnd(measure: Measure, { words, today }: Scene): readonly DraftRow[] {
  const { missing, rows, sayings } = words.dossiers;
  const noOrder = filled('', sayings.notApplicable({ why: sayings.noOrderYet }));
  if (measure.basis !== 'ordered') return [row(rows.begins, noOrder), row(rows.ends, noOrder)];
  const reason = measure.endReason && words.measures.endReasons[measure.endReason];
  const ended = measure.endedOn === null ? null : dayLine(measure.endedOn, words);
  return [
    row(rows.begins, filled(words.measures.startUnknown, dayLine(measureStart(measure), words))),
    row(rows.ends, ended ? filled('', ended, reason) : filled(missing.notRecorded, sayings.runs({ day: paperDate(today, words) }))),
  ];
}

function detailsOf(measure: Measure, { words }: Scene): readonly DraftRow[] {
  const labels = words.fields.labels.measure;
  const { missing, yes, no } = words.dossiers;
  switch (measure.basis) {
    case 'none-yet': return [row(labels.reason, filled(missing.notRecorded, written(measure.reason)))];
    case 'requested': return [
      row(labels.kind, filled('', words.measures.kinds[measure.kind])),
      row(labels.court, filled(missing.notRecorded, measure.court)),
      row(labels.requestedOn, filled('', dayLine(measure.requestedOn, words))),
    ];
    case 'ordered': return [
      row(labels.kind, filled('', words.measures.kinds[measure.kind])),
      row(labels.court, filled(missing.notRecorded, measure.court)),
      row(labels.caseNumber, filled(missing.notRecorded, measure.caseNumber)),
      row(labels.decidedOn, filled('', dayLine(measure.decidedOn, words))),
      row(labels.sentOn, filled(missing.notRecorded, dayLine(measure.sentOn, words))),
      row(labels.enforceableAtOnce, filled('', capital(measure.enforceableAtOnce ? yes : no))),
    ];
  }
}

function measureTable(measure: Measure, scene: Scene): DraftTable {
  const { words } = scene;
  const kind = measure.basis === 'none-yet' ? words.measures.bases['none-yet'] : words.measures.kinds[measure.kind];
  return facts(words.dossiers.captions.measure({ kind }), [
    row(words.fields.labels.measure.basis, filled('', words.measures.bases[measure.basis])),
    ...detailsOf(measure, scene),
    ...beginAndEnd(measure, scene),
  ]);
}

function guardian({ file: { minor }, words, facts: { guardian: who } }: Scene): DraftTable {
  const { captions, missing, rows, sayings } = words.dossiers;
  const { earliest, latest } = eighteenthBirthday(countingBirthDate(minor));
  const between = sayings.between({ from: paperDate(earliest, words), to: paperDate(latest, words) });
  return facts(captions.guardian, [
    row(rows.guardianName, filled(missing.notRecorded, who.name)),
    row(rows.organisation, filled(missing.notRecorded, who.organisation)),
    row(rows.phone, filled(missing.notRecorded, who.phone)),
    row(rows.majority, filled('', earliest === latest ? dayLine(latest, words) : between)),
  ]);
}

/** Section 2: every measure with its order, and who is guardian now. */
export function guardianshipSection(scene: Scene): readonly DraftBlock[] {
  const { captions, missing, rows } = scene.words.dossiers;
  const measures = standing(scene.file.measures).map((measure) => measureTable(measure, scene));
  return [...(measures.length > 0 ? measures : [facts(captions.measures, [row(rows.measure, unknown(missing.noMeasure))])]), guardian(scene)];
}
