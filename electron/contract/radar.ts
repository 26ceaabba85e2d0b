import { z } from 'zod';
import { NewLook } from '#domain/radar/look';
import type { RadarRow } from '#domain/radar/radar-row';
import { answerOf, done } from './answers';
import { request } from './define';

export const radar = {
  list: request({
    about: 'Minors that need a look today, each with every reason; nothing is added up to a score.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly RadarRow[]>(z.array(z.looseObject({ minorId: z.string(), reasons: z.array(z.looseObject({ kind: z.string() })).min(1) }))),
  }),
  look: request({ about: 'Notes that a minor was looked at; what stood there then is quiet for the period of the policy.', needs: 'open', writes: 'record', input: NewLook, output: done }),
};
