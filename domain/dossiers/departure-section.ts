import { safetyPointsOn } from '../policy/safety-points';
import { askedPoints } from '../transfers/safety-check';
import { answersOf, reviewOf } from '../transfers/transfer-record';
import { dayOf } from '../shared/instant';
import { capital, dayLine, filled, unknown, withheld, written } from './answers';
import { courseOf, noDeparture } from './departure-course';
import { countryName } from './names';
import { facts, row, table, type DraftBlock, type DraftTable, type Scene } from './scene';

function destination({ words, transfer }: Scene): DraftTable {
  const { because, captions, missing } = words.dossiers;
  const labels = words.fields.labels.destination;
  if (!transfer) return facts(captions.destination, [row(captions.destination, unknown(missing.noDestination))]);
  const { country, town, hostName, hostRelation, source, claimedOn, reliability } = transfer.destination;
  return facts(captions.destination, [
    row(labels.country, filled(missing.notRecorded, country === 'unknown' ? null : countryName(country, words))),
    row(labels.town, filled(missing.notRecorded, town)),
    row(labels.address, withheld(because.address)),
    row(labels.hostName, filled(missing.notRecorded, hostName)),
    row(labels.hostRelation, filled(missing.notRecorded, hostRelation === 'unknown' ? null : capital(words.departures.hostRelations[hostRelation]))),
    row(labels.source, filled(missing.notRecorded, written(source))),
    row(labels.claimedOn, filled(missing.notRecorded, dayLine(claimedOn, words))),
    row(labels.reliability, filled('', capital(words.departures.reliabilities[reliability]))),
  ]);
}

/** Every point that the safety check asked on the day of its verdict, or asks now, answered or not, with its evidence. */
function safetyCheck({ words, transfer, today }: Scene): DraftTable {
  const { captions, heads, missing } = words.dossiers;
  const review = transfer && reviewOf(transfer);
  const given = new Map((transfer ? answersOf(transfer) : []).map((answer) => [answer.point, answer]));
  return table(captions.safety, [heads.question, heads.answer, heads.evidence, heads.day], askedPoints(safetyPointsOn(review ? dayOf(review.at) : today).points).map((point) => {
    const { label } = words.transfers.safetyPoints[point];
    const answer = given.get(point);
    if (!answer) return row(label, unknown(missing.notChecked));
    return row(label, filled('', capital(words.transfers.answers[answer.answer])), filled(missing.notRecorded, written(answer.evidence)), filled('', dayLine(answer.checkedOn, words)));
  }));
}

function secondReview({ words, transfer }: Scene): DraftTable {
  const { captions, missing, rows } = words.dossiers;
  const review = transfer && reviewOf(transfer);
  if (!review) return facts(captions.review, [row(captions.review, unknown(missing.noReview))]);
  const { reviewer, role, verdict, ownWords } = review.body;
  return facts(captions.review, [
    row(rows.reviewer, filled(missing.notRecorded, reviewer, role)),
    row(rows.verdict, filled('', capital(words.transfers.verdicts[verdict]))),
    row(rows.ownWords, filled(missing.notRecorded, written(ownWords))),
    row(rows.judgedOn, filled('', dayLine(dayOf(review.at), words))),
  ]);
}

/** Section 4: every departure, the destination and why it is safe. */
export const departureSection = (scene: Scene): readonly DraftBlock[] => [
  ...(scene.file.departures.length > 0 ? scene.file.departures.map((departure) => courseOf(departure, scene)) : [noDeparture(scene)]),
  ...(scene.parts.has('destination') ? [destination(scene)] : []),
  ...(scene.parts.has('safety-check') ? [safetyCheck(scene), secondReview(scene)] : []),
];
