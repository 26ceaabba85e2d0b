import { Footprints, Printer } from 'lucide-react';
import { countryName } from '#domain/dossiers/names';
import { closingOf } from '#domain/minors/file-registry';
import { fullName, nationalityOf } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { currentPhoto } from '#domain/minors/photo';
import { standsInTheWay } from '#domain/departures/may-start';
import { openDepartureOf } from '#domain/departures/open-departure';
import { Button } from '../../components/Button';
import { Facts } from '../../components/Facts';
import { PageHeader } from '../../components/Layout';
import { Tag } from '../../components/Tag';
import type { Tone } from '../../components/tone';
import { Written } from '../../components/Voice';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import { awayTime } from '../today/away';
import { factsOf, openDepartureIn } from './minor-facts';
import { Portrait } from '../identity/Portrait';
import { WhoLinks } from '../identity/WhoLinks';
import { ScriptName } from './Name';

const tones: Record<'quiet' | 'due' | 'late' | 'done', Tone> = { quiet: 'quiet', due: 'attention', late: 'danger', done: 'attention' };

interface MinorHeaderProps {
  readonly file: MinorFile;
  readonly onPrint: () => void;
  /** A form is open beside the dossier: its act is the primary one now. */
  readonly formOpen: boolean;
}

/** Who it is, how long away if the youth is missing, and the facts everybody asks for first. */
export function MinorHeader({ file, onPrint, formOpen }: MinorHeaderProps) {
  const words = useWords();
  const { minors, field } = words;
  const now = useNow();
  const go = useGo();
  const { minor } = file;
  const photo = currentPhoto(file.photos);
  const departure = openDepartureIn(file);
  const stands = standsInTheWay(file.departures);
  const kind = formOpen ? 'secondary' : 'primary';
  const tag = departure && (
    <Tag tone={tones[openDepartureOf(file, departure, now).report.stage]}>{minors.away(awayTime(departure.started.lastSeenAt, now, words))}</Tag>
  );
  const number = minor.vNumber === '' ? field.minors.vNumberUnknown : <>{minors.vNumber} <strong className="code">{minor.vNumber}</strong></>;
  return (
    <>
      <PageHeader
        title={<span className="split">{photo && <Portrait id={photo.id} size="small" />}<Written text={fullName(minor)} /></span>} tag={tag} note={<span className="split"><ScriptName name={minor.nameInScript} /><span>{number}</span><span>{minors.facts.nationality} <strong>{countryName(nationalityOf(minor), field)}</strong></span></span>}
        acts={
          <>
            <Button icon={Printer} onPress={onPrint}>{minors.acts.dossier}</Button>
            {closingOf(file.registry) !== undefined ? null : departure
              ? <Button kind={kind} onPress={() => go({ name: 'departure', id: departure.id, minor: departure.minorId })}>{minors.acts.clock}</Button>
              : (
                <>
                  {stands
                    ? <Button onPress={() => go({ name: 'departure', id: stands.id, minor: minor.id })}>{minors.acts.departure}</Button>
                    : <Button icon={Footprints} onPress={() => go({ name: 'start-departure', minor: minor.id })}>{minors.acts.notFound}</Button>}
                  <Button kind={kind} onPress={() => go({ name: 'conversation', minor: minor.id })}>{minors.acts.talk}</Button>
                </>
              )}
          </>
        }
      />
      <div className="who-links"><WhoLinks file={file} /></div>
      <Facts facts={factsOf(file, now, words)} />
    </>
  );
}
