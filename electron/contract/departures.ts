import { z } from 'zod';
import { DestinationLost, MissingReport, NewDeparture, NewDestination, NewEvidence, Sighting, UnknownDestination, departureStatuses } from '#domain/departures/departure';
import { DroppedDestination, KnownDestination } from '#domain/departures/departure-record';
import type { OpenDeparture } from '#domain/departures/open-departure';
import { idSchema, type DepartureId, type TransferId } from '#domain/shared/ids';
import { answerOf, made } from './answers';
import { request } from './define';

const id = idSchema<DepartureId>();
const moved = z.strictObject({ status: z.enum(departureStatuses) });

export const departures = {
  start: request({ about: 'A youth is not found: starts a departure and its clock.', needs: 'open', writes: 'record', input: NewDeparture, output: made(id) }),
  reportMissing: request({ about: 'Notes that the disappearance was reported to the police.', needs: 'open', writes: 'record', input: MissingReport, output: moved }),
  noteEvidence: request({ about: 'Notes a fact for a ground of unknown destination.', needs: 'open', writes: 'record', input: NewEvidence, output: moved }),
  confirmUnknown: request({ about: 'Establishes unknown destination (MOB), when a ground holds.', needs: 'open', writes: 'record', input: UnknownDestination, output: moved }),
  claimDestination: request({
    about: 'Brings in a destination and opens its safety check.',
    needs: 'open', writes: 'record', input: NewDestination, output: z.strictObject({ status: z.enum(departureStatuses), transferId: idSchema<TransferId>() }),
  }),
  dropDestination: request({ about: 'Drops a destination that could not be verified.', needs: 'open', writes: 'record', input: DroppedDestination, output: moved }),
  confirmKnown: request({ about: 'Establishes known destination, after an approved safety check.', needs: 'open', writes: 'record', input: KnownDestination, output: moved }),
  seeAgain: request({ about: 'The youth was seen again before a report; the log stays.', needs: 'open', writes: 'record', input: Sighting, output: moved }),
  return: request({ about: 'The youth came back.', needs: 'open', writes: 'record', input: Sighting, output: moved }),
  reopen: request({ about: 'A known destination proved false or was lost: the departure is open again.', needs: 'open', writes: 'record', input: DestinationLost, output: moved }),
  list: request({
    about: 'Every open departure with its clock, the most urgent first.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly OpenDeparture[]>(z.array(z.looseObject({ id, status: z.enum(departureStatuses) }))),
  }),
};
