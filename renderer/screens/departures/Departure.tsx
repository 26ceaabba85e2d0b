import { Mail, TriangleAlert, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { isOpen } from '#domain/departures/departure-clock';
import { moveLeadsTo } from '#domain/departures/departure-moves';
import { lastOf, type DepartureRecord } from '#domain/departures/departure-record';
import { fullName } from '#domain/minors/identity';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { Columns, PageHeader, Section, Split, Stack } from '../../components/Layout';
import { Sheet } from '../../components/Sheet';
import { useNow } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { Course } from '../minors/Course';
import { Clock } from './Clock';
import { DangerBanner } from './DangerBanner';
import { DepartureFile, type Case } from './DepartureFile';
import { Opens, useReturnToOpener } from './opens';
import { ReopenForm, SightingForm } from './SightingForm';
import { StepList, type OpenForm } from './StepList';
import { inSentence, whereOf } from './where';

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
  const { started, status } = departure;
  const name = fullName(minor);
  const away = isOpen(status);
  const back = moveLeadsTo(status, 'see-again') ? 'see-again' : moveLeadsTo(status, 'return') ? 'return' : undefined;
  const closeForm = (): void => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={away ? departures.title.away(name) : departures.title.closed(name)}
        note={<>{minors.vNumber} <strong className="code">{minor.vNumber || field.minors.vNumberUnknown}</strong>. {departures.note(writtenMoment(started.lastSeenAt, language), inSentence(started.lastSeenWhere), inSentence(started.lastSeenBy))}</>}
        acts={
          <Split>
            <Button onPress={() => go({ name: 'minor', id: minor.id })}>{departures.openFile}</Button>
            <Button icon={Mail} onPress={() => go({ name: 'new-notice', minor: minor.id, departure: departure.id })}>{notices.make.open}</Button>
            {back && <Opens form="sighting"><Button icon={UserCheck} expanded={open === 'sighting'} onPress={() => setOpen('sighting')}>{back === 'return' ? departures.back.return : departures.back.seeAgain}</Button></Opens>}
          </Split>
        }
      />
      <Stack gap="medium">
        {away && <DangerBanner />}
        <Ended found={found} words={words} />
        {back && open === 'sighting' && <Sheet><SightingForm departure={departure} move={back} onClose={closeForm} /></Sheet>}
        <Columns shape="work-narrow">
          <Stack gap="medium">
            <Clock departure={departure} now={now} />
            <StepList found={found} now={now} open={open} onOpen={setOpen} />
            {status === 'known-destination' && (open === 'reopen'
              ? <Sheet><ReopenForm departure={departure} onClose={closeForm} /></Sheet>
              : <Opens form="reopen"><Button onPress={() => setOpen('reopen')}>{departures.forms.reopen}</Button></Opens>)}
            <p className="meta">{departures.guardianship}</p>
            <Course file={file} subjectId={departure.id} />
          </Stack>
          <Support departure={departure} />
        </Columns>
      </Stack>
    </>
  );
}

/** How the departure ended, when it did. */
function Ended({ found: { departure, transfer }, words }: { readonly found: Case; readonly words: AllWords }) {
  const { departures: { closed }, language } = words;
  const move = departure.status === 'returned' ? 'return' : departure.status === 'seen-again' ? 'see-again' : undefined;
  const seen = move && lastOf(departure, move)?.body;
  if (seen) {
    const say = move === 'return' ? closed.returned : closed.seen;
    return <Banner tone="safe"><p>{say(writtenMoment(seen.seenAt, language), inSentence(seen.where), inSentence(seen.by))}</p></Banner>;
  }
  if (departure.status === 'known-destination' && transfer) return <Banner tone="safe"><p>{closed.known(whereOf(transfer.destination, words))}</p></Banner>;
  return null;
}

/** What stands beside the work: why it is urgent, whom to call, what the youth had on. */
function Support({ departure: { urgencies, started } }: { readonly departure: DepartureRecord }) {
  const { departures: { why, call, description }, field } = useWords();
  const { departure: labels } = field.fields.labels;
  const noted = (['clothing', 'luggage', 'phone', 'companions', 'likelyDestination'] as const).filter((name) => started[name] !== '');
  return (
    <div className="stack departure-support">
      <Section title={why.title} as="aside">
        {urgencies.length === 0 ? <p className="meta">{why.none}</p> : (
          <ul className="stack" data-gap="small">{urgencies.map((one) => <li key={one} className="reason-row"><Icon of={TriangleAlert} /><span>{field.departures.urgencies[one]}</span></li>)}</ul>
        )}
      </Section>
      <Section title={call.title} as="aside"><Pairs shape="numbers" pairs={[[call.danger, '112'], [call.police, '0900-8844']]} /></Section>
      <Section title={description.title} as="aside">
        {noted.length === 0 ? <p className="meta">{description.none}</p> : <Pairs pairs={noted.map((name) => [labels[name], started[name]] as const)} />}
      </Section>
    </div>
  );
}
