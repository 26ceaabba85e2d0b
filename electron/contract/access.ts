import { z } from 'zod';
import type { MaskedCopy } from '#domain/access/access-copy';
import { AccessDecision, CopyOrder, NewAccessRequest } from '#domain/access/access-request';
import { idSchema, type AccessId } from '#domain/shared/ids';
import { answerOf, done, made } from './answers';
import { request } from './define';

export const access = {
  ask: request({ about: 'Records a request for access to the file of a minor.', needs: 'open', writes: 'record', closedFile: 'may', input: NewAccessRequest, output: made(idSchema<AccessId>()) }),
  decide: request({ about: 'Records what is decided on a request for access, with ground and reason where it is refused in whole or in part.', needs: 'open', writes: 'record', closedFile: 'may', input: AccessDecision, output: done }),
  preview: request({
    about: 'The copy as it would come out, masked, with every masked place for the guardian to look at.',
    needs: 'open', writes: 'nothing', input: CopyOrder,
    output: answerOf<MaskedCopy>(z.looseObject({ sections: z.array(z.looseObject({ id: z.string() })), places: z.array(z.looseObject({ kind: z.string() })) })),
  }),
  print: request({
    about: 'Prints the masked copy to a PDF in a place the guardian chooses.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true, input: CopyOrder,
    output: z.strictObject({ fileName: z.string(), pages: z.int(), copy: z.int(), checkCode: z.string() }),
  }),
};
