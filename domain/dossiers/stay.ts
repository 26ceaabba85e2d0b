import { standing } from '../minors/former-version';
import type { Placement } from '../placements/placement';
import { placementKindRow } from '../placements/placement-kinds';
import { lastStep } from '../transfers/transfer-record';
import { capital, dayLine, filled, unknown, withheld, written } from './answers';
import type { Answer } from './dossier';
import { row, table, type DraftBlock, type DraftRow, type DraftTable, type Scene } from './scene';

// The place of protected shelter is secret: whatever the record holds, only the code goes on paper.
function placeOf(placement: Placement, { words }: Scene): Answer {
  const { because, missing, sayings } = words.dossiers;
  if (placementKindRow(placement.kind).codeOnly) return withheld(because['shelter-location']);
  return filled(missing.notRecorded, placement.location, placement.locationCode && sayings.code({ code: placement.locationCode }));
}

function placementRow(placement: Placement, scene: Scene): DraftRow {
  const { words } = scene;
  const { because, missing, sayings } = words.dossiers;
  const { codeOnly } = placementKindRow(placement.kind);
  const kind = filled('', words.placements.kinds[placement.kind], codeOnly && placement.locationCode ? capital(sayings.code({ code: placement.locationCode })) : null,
    capital(sayings.indicatedBy({ who: words.placements.indicators[placement.indicatedBy] })));
  const reason = codeOnly ? withheld(because['shelter-reason']) : filled(missing.notRecorded, written(placement.reason));
  return row(dayLine(placement.from, words)!, filled('', dayLine(placement.to, words) ?? capital(sayings.present)), kind, placeOf(placement, scene), reason);
}

function placements(scene: Scene): DraftTable {
  const { captions, heads, missing, rows } = scene.words.dossiers;
  const recorded = standing(scene.file.placements).map((placement) => placementRow(placement, scene));
  return table(captions.placements, [heads.from, heads.to, heads.kind, heads.place, heads.reason], recorded.length > 0 ? recorded : [row(rows.placement, unknown(missing.noPlacement))]);
}

function people({ words, facts, transfer }: Scene): DraftTable {
  const { because, captions, heads, missing, rows } = words.dossiers;
  const handOver = transfer && lastStep(transfer, 'hand-over')?.body;
  const host = transfer?.destination;
  return table(captions.people, [heads.role, heads.name, heads.contact], [
    row(rows.transferringGuardian, filled(missing.notRecorded, facts.guardian.name, facts.guardian.organisation), filled(missing.notRecorded, facts.guardian.phone)),
    row(rows.receivingGuardian, filled(missing.notRecorded, ...(handOver ? [handOver.receivedBy, handOver.organisation] : [facts.receiver])), unknown(missing.notRecorded)),
    host ? row(rows.host, filled(missing.notRecorded, host.hostName, capital(words.departures.hostRelations[host.hostRelation])), withheld(because['host-contact'])) : row(rows.host, unknown(missing.noDestination)),
    row(rows.otherContacts, withheld(because['contacts-of-others'])),
  ]);
}

/** Section 3: where the youth lived, and who is involved. */
export const staySection = (scene: Scene): readonly DraftBlock[] => [placements(scene), ...(scene.parts.has('people') ? [people(scene)] : [])];
