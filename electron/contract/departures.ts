import { z } from 'zod';
import {
  AddedDetails, Death, DestinationLost, MissingReport, NewDeparture, NewDestination, NewEvidence, NewFound, NewMajority, NewReturn, Sighting, TakenBack, UnknownDestination, departureStatuses,
} from '#domain/departures/departure';
import { DepartureCountsSchema } from '#domain/departures/departure-counts';
import { DroppedDestination, KnownDestination } from '#domain/departures/departure-record';
import { DueStepSchema } from '#domain/departures/due-steps';
import { NotedNumber, NoteTakenBack } from '#domain/departures/notes';
import { NotedStep } from '#domain/departures/steps';
import type { OpenDeparture } from '#domain/departures/open-departure';
import { idSchema, type DepartureId, type TransferId } from '#domain/shared/ids';
import { answerOf, made } from './answers';
import { request } from './define';

const id = idSchema<DepartureId>();
const moved = z.strictObject({ status: z.enum(departureStatuses) });

export const departures = {
  start: request({ about: 'A youth is not found: starts a departure and its clock.', needs: 'open', writes: 'record', input: NewDeparture, output: made(id) }),
  reportMissing: request({ about: 'Notes that the disappearance was reported to the police.', needs: 'open', writes: 'record', input: MissingReport, output: moved }),
  addDetails: request({ about: 'Adds details that were left open or turned out otherwise; the version before is kept.', needs: 'open', writes: 'record', input: AddedDetails, output: moved }),
  noteStep: request({ about: 'Notes that a step of the clock was done: when, by whom, under which number.', needs: 'open', writes: 'record', input: NotedStep, output: moved }),
  noteEvidence: request({ about: 'Notes a fact for a ground of unknown destination.', needs: 'open', writes: 'record', input: NewEvidence, output: moved }),
  noteNumber: request({ about: 'Notes the number of the police for the disappearance, which came after the report.', needs: 'open', writes: 'record', input: NotedNumber, output: moved }),
  takeNoteBack: request({ about: 'Takes back a step, a fact for a ground or a number that was noted wrongly; it stays readable.', needs: 'open', writes: 'record', input: NoteTakenBack, output: moved }),
  confirmUnknown: request({ about: 'Establishes unknown destination (MOB), when a ground holds.', needs: 'open', writes: 'record', input: UnknownDestination, output: moved }),
  claimDestination: request({
    about: 'Brings in a destination and opens its safety check.',
    needs: 'open', writes: 'record', input: NewDestination, output: z.strictObject({ status: z.enum(departureStatuses), transferId: idSchema<TransferId>() }),
  }),
  dropDestination: request({ about: 'Drops a destination that could not be verified.', needs: 'open', writes: 'record', input: DroppedDestination, output: moved }),
  confirmKnown: request({ about: 'Establishes known destination, after an approved safety check.', needs: 'open', writes: 'record', input: KnownDestination, output: moved }),
  seeAgain: request({ about: 'The youth was seen again before a report; the log stays.', needs: 'open', writes: 'record', input: Sighting, output: moved }),
  find: request({ about: 'The police found the youth, who is not back yet; with a transfer that runs, whether it stops or goes on.', needs: 'open', writes: 'record', input: NewFound, output: moved }),
  return: request({ about: 'The youth came back; with a transfer that runs, whether it stops or goes on.', needs: 'open', writes: 'record', input: NewReturn, output: moved }),
  reopen: request({ about: 'A known destination proved false or was lost: the departure is open again.', needs: 'open', writes: 'record', input: DestinationLost, output: moved }),
  comeOfAge: request({ about: 'The youth turned 18 while away, by the established birth date.', needs: 'open', writes: 'record', input: NewMajority, output: moved }),
  die: request({ about: 'The youth died, as an authority told.', needs: 'open', writes: 'record', input: Death, output: moved }),
  takeBack: request({ about: 'The end of a departure was noted by mistake: it stands again where it stood.', needs: 'open', writes: 'record', input: TakenBack, output: moved }),
  due: request({ about: 'Every step of every departure that is due or late now, without naming anybody.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.array(DueStepSchema) }),
  count: request({ about: 'Departures and children counted apart, by status, year and nationality.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: DepartureCountsSchema }),
  list: request({
    about: 'Every open departure with its clock, the most urgent first.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly OpenDeparture[]>(z.array(z.looseObject({ id, status: z.enum(departureStatuses) }))),
  }),
};
