import { CalendarCheck, FilePenLine, Mail, ShieldCheck, TriangleAlert, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { isOpen } from '#domain/departures/departure-clock';
import { isMove } from '#domain/departures/departure-table';
import { detailsOf, lastOf, urgentBecause } from '#domain/departures/departure-record';
import { notesOf } from '#domain/departures/notes';
import { fullName } from '#domain/minors/identity';
import { writtenDate } from '#domain/shared/plain-date';
import { ActMenu } from '../../components/ActMenu';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Fold } from '../../components/Fold';
import { Icon } from '../../components/Icon';
import { Columns, PageHeader, Section, Split, Stack } from '../../components/Layout';
import { Sheet } from '../../components/Sheet';
import { useNow } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { Portrait } from '../identity/Portrait';
import { Course } from '../minors/Course';
import { Clock } from './Clock';
import { DangerBanner } from './DangerBanner';
import { DepartureFile, type Case } from './DepartureFile';
import { DetailsForm } from './DetailsForm';
import { DeathForm, FoundForm, MajorityForm, TakeBackForm } from './EndForms';
import { TakeNoteBackForm } from './NoteForms';
import { Opens, useReturnToOpener } from './opens';
import { ReopenForm, SightingForm } from './SightingForm';
import { StepList, type OpenForm } from './StepList';
import { inSentence, whereOf } from './where';

/** Ends that are rare: behind one button. */
const endings = [
  { move: 'find', form: 'found', icon: ShieldCheck },
  { move: 'come-of-age', form: 'majority', icon: CalendarCheck },
  { move: 'die', form: 'death', icon: FilePenLine },
] as const;

/** One departure: how long, what now, by whom and by when. */
export function Departure({ id, minor }: ScreenProps<'departure'>) {
  return <DepartureFile id={id} minor={minor}>{(found) => <DepartureScreen found={found} />}</DepartureFile>;
}

function DepartureScreen({ found }: { readonly found: Case }) {
  const words = useWords();
  const { departures, field, minors, notices, language } = words;
  const { file: { minor }, file, departure } = found;
  const now = useNow();
  const go = useGo();
  const [open, setOpen] = useState<OpenForm>();
  useReturnToOpener(open);
  const { status } = departure;
  const seen = detailsOf(departure);
  const name = fullName(minor);
  const away = isOpen(status);
  const back = isMove(status, 'see-again') ? 'see-again' : isMove(status, 'return') ? 'return' : undefined;
  const ends = endings.filter(({ move }) => isMove(status, move));
  const closeForm = (): void => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={away ? departures.title.away(name) : departures.title.closed(name)}
        note={<>{minors.vNumber} <strong className="code">{minor.vNumber || field.minors.vNumberUnknown}</strong>. {departures.note(writtenMoment(seen.lastSeenAt, language), inSentence(seen.lastSeenWhere), inSentence(seen.lastSeenBy))}</>}
        acts={
          <Split>
            <Button onPress={() => go({ name: 'minor', id: minor.id })}>{departures.openFile}</Button>
            <Button icon={Mail} onPress={() => go({ name: 'new-notice', minor: minor.id, departure: departure.id })}>{notices.make.open}</Button>
            {back && <Opens form="sighting"><Button icon={UserCheck} expanded={open === 'sighting'} onPress={() => setOpen('sighting')}>{back === 'return' ? departures.back.return : departures.back.seeAgain}</Button></Opens>}
            {ends.length > 0 && <ActMenu label={departures.ends.more} acts={ends.map(({ move, form, icon }) => ({ key: form, icon, says: field.departures.moves[move], onPress: () => setOpen(form) }))} />}
          </Split>
        }
      />
      <Stack gap="medium">
        {away && status !== 'found' && <DangerBanner />}
        <Ended found={found} words={words} />
        {back && open === 'sighting' && <Sheet><SightingForm found={found} move={back} onClose={closeForm} /></Sheet>}
        {open === 'found' && <Sheet><FoundForm found={found} onClose={closeForm} /></Sheet>}
        {open === 'majority' && <Sheet><MajorityForm departure={departure} onClose={closeForm} /></Sheet>}
        {open === 'death' && <Sheet><DeathForm departure={departure} onClose={closeForm} /></Sheet>}
        {open === 'take-back' && <Sheet><TakeBackForm departure={departure} onClose={closeForm} /></Sheet>}
        {open === 'details' && <Sheet><DetailsForm found={found} onClose={closeForm} /></Sheet>}
        <Columns shape="work-narrow">
          <Stack gap="medium">
            {status !== 'died' && <Clock found={found} now={now} />}
            <StepList found={found} now={now} open={open} onOpen={setOpen} />
            {isMove(status, 'reopen') && (open === 'reopen'
              ? <Sheet><ReopenForm departure={departure} onClose={closeForm} /></Sheet>
              : <Opens form="reopen"><Button onPress={() => setOpen('reopen')}>{status === 'found' ? departures.forms.goneAgain : departures.forms.reopen}</Button></Opens>)}
            {isMove(status, 'take-back') && open !== 'take-back' && <Opens form="take-back"><Button onPress={() => setOpen('take-back')}>{departures.ends.takeBack}</Button></Opens>}
            {status !== 'died' && status !== 'of-age' && <p className="meta">{departures.guardianship}</p>}
            {notesOf(departure).length > 0 && <Fold title={departures.notes.open}><TakeNoteBackForm key={departure.rev} departure={departure} /></Fold>}
            <Course file={file} subjectId={departure.id} />
          </Stack>
          <Support found={found} onAdd={() => setOpen('details')} open={open === 'details'} />
        </Columns>
      </Stack>
    </>
  );
}

/** How the departure ended, when it did. */
function Ended({ found: { departure, transfer }, words }: { readonly found: Case; readonly words: AllWords }) {
  const { departures: { closed }, language, field } = words;
  switch (departure.status) {
    case 'returned':
    case 'seen-again': {
      const seen = lastOf(departure, departure.status === 'returned' ? 'return' : 'see-again')?.body;
      const say = departure.status === 'returned' ? closed.returned : closed.seen;
      return seen ? <Banner tone="safe"><p>{say(writtenMoment(seen.seenAt, language), inSentence(seen.where), inSentence(seen.by))}</p></Banner> : null;
    }
    case 'found': {
      const found = lastOf(departure, 'find')?.body;
      return found ? <Banner tone="safe"><p>{closed.found(writtenMoment(found.seenAt, language), inSentence(found.where), inSentence(found.stays))}</p></Banner> : null;
    }
    case 'of-age': {
      const majority = lastOf(departure, 'come-of-age')?.body;
      return majority ? <Banner tone="quiet"><p>{closed.ofAge(writtenDate(majority.reachedOn))}</p></Banner> : null;
    }
    case 'died': {
      const death = lastOf(departure, 'die')?.body;
      return death ? <Banner tone="quiet"><p>{closed.died(death.diedOn === null ? '' : writtenDate(death.diedOn), inSentence(death.toldBy), field.departures.deathSources[death.confirmedBy])}</p></Banner> : null;
    }
    case 'known-destination': return transfer ? <Banner tone="safe"><p>{closed.known(whereOf(transfer.destination, words))}</p></Banner> : null;
    default: return null;
  }
}

interface SupportProps {
  readonly found: Case;
  readonly open: boolean;
  readonly onAdd: () => void;
}

/** What stands beside the work: why it is urgent, whom to call, what the youth had on. */
function Support({ found: { file, departure }, open, onAdd }: SupportProps) {
  const { departures: { why, call, description, details: says }, field } = useWords();
  const { departure: labels } = field.fields.labels;
  const { status } = departure;
  const urgencies = urgentBecause(file, departure);
  const details = detailsOf(departure);
  const noted = (['clothing', 'luggage', 'phone', 'companions', 'likelyDestination'] as const).filter((name) => details[name] !== '');
  const away = isOpen(status);
  return (
    <div className="stack departure-support">
      {away && (
        <Section title={why.title} as="aside">
          {urgencies.length === 0 ? <p className="meta">{why.none}</p> : (
            <ul className="stack" data-gap="small">{urgencies.map((one) => <li key={one} className="reason-row"><Icon of={TriangleAlert} /><span>{field.departures.urgencies[one]}</span></li>)}</ul>
          )}
        </Section>
      )}
      {away && <Section title={call.title} as="aside"><Pairs shape="numbers" pairs={[[call.danger, '112'], [call.police, '0900-8844']]} /></Section>}
      <Section title={description.title} as="aside">
        {details.photoId !== null && <Portrait id={details.photoId} size="small" />}
        {noted.length === 0 ? <p className="meta">{description.none}</p> : <Pairs pairs={noted.map((name) => [labels[name], details[name]] as const)} />}
        {!open && <Opens form="details"><Button onPress={onAdd}>{says.open}</Button></Opens>}
      </Section>
    </div>
  );
}
