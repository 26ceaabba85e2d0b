import { countingBirthDate } from '#domain/minors/age';
import { isDescribed } from '#domain/minors/description';
import type { MinorFile } from '#domain/minors/minor-file';
import { currentPhoto, isOldPhoto } from '#domain/minors/photo';
import { daysBetween, writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Check } from '../../components/CheckList';
import { useToday } from '../../state/now';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import { Portrait } from '../identity/Portrait';

interface PhotoForReportProps {
  readonly file: Pick<MinorFile, 'photos' | 'minor'>;
  /** The photo that goes along; empty when none was confirmed. */
  readonly chosen: string;
  readonly onChoose: (photoId: string) => void;
}

/** The newest photo with its age, to be confirmed for the report, and what to do when there is none or an old one. */
export function PhotoForReport({ file: { photos, minor }, chosen, onChoose }: PhotoForReportProps) {
  const { departures: { photo: says }, field } = useWords();
  const today = useToday();
  const go = useGo();
  const photo = currentPhoto(photos);
  const toPhotos = <Button onPress={() => go({ name: 'minor', id: minor.id, panel: { kind: 'photo' } })}>{photo ? says.renew : says.add}</Button>;
  const { description } = minor;
  const looks = [
    description.height !== null && says.height(description.height), description.build !== null && field.minors.builds[description.build], description.hair, description.eyes && says.eyes(description.eyes), description.marks,
  ].filter(Boolean).join(', ');
  return (
    <div className="photo-for-report">
      {photo && <Portrait id={photo.id} size="small" />}
      <div className="stack" data-gap="small">
        {photo && <Check label={says.goesAlong} help={says.taken(writtenDate(photo.takenOn), daysBetween(photo.takenOn, today))} value={chosen === photo.id} onChange={(on) => onChoose(on ? photo.id : '')} />}
        {!photo && <Banner tone="attention" act={toPhotos}>{says.none}</Banner>}
        {photo && isOldPhoto(photo, today) && <Banner tone="attention" act={toPhotos}>{says.old}</Banner>}
        <p className="meta">{isDescribed(description) ? says.looks(looks, description.notedOn === null ? '' : writtenDate(description.notedOn)) : says.noLooks} {says.born(writtenDate(countingBirthDate(minor)))}</p>
      </div>
    </div>
  );
}
