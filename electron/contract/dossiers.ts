import { z } from 'zod';
import { line } from '#domain/fields/kinds';
import { idSchema, type DossierId, type MinorId } from '#domain/shared/ids';
import { request } from './define';

export const dossiers = {
  print: request({
    about: 'Prints the transfer dossier of a minor to a PDF in a place the guardian chooses.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true,
    input: z.strictObject({ minorId: idSchema<MinorId>(), receiver: line(200) }),
    output: z.strictObject({ id: idSchema<DossierId>(), fileName: z.string(), pages: z.int(), copy: z.int(), checkCode: z.string() }),
  }),
};
