import { fullName } from '#domain/minors/identity';
import { leftFrom } from '#domain/radar/another-left';
import { quietAfter } from '#domain/radar/look';
import { compareRadar, radarOf } from '#domain/radar/radar-of';
import { listMinorFiles } from '#db/queries/minor-files';
import { recordLook } from '#db/writes/radar';
import { fileOf, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { refuseWhen } from './refused';

const caseload = (desk: Desk) => listMinorFiles(desk.vault.read);

export const radar: HandlersOf<'radar'> = {
  'radar.list': (desk) => {
    const files = caseload(desk);
    const left = leftFrom(files);
    return files
      .map((file) => ({ minorId: file.minor.id, name: fullName(file.minor), nameInScript: file.minor.nameInScript, reasons: radarOf(file, left, desk.now) }))
      .filter((row) => row.reasons.length > 0)
      .sort(compareRadar);
  },
  'radar.look': (desk, { minorId, note }) => {
    const seen = radarOf(fileOf(desk, minorId), leftFrom(caseload(desk)), desk.now).map((reason) => reason.key);
    refuseWhen(seen.length === 0, 'nothing-to-look-at');
    const { quietUntil, ruleVersion } = quietAfter(desk.now);
    recordLook(desk.vault.write, desk.stamp, { minorId, by: desk.settings.guardian.name, note, seen, quietUntil, ruleVersion });
    return {};
  },
};
