import { z } from 'zod';
import { requests } from '../contract/contract';

/** One request as `--list` prints it. */
export interface ListedRequest {
  readonly name: string;
  readonly about: string;
  readonly needs: string;
  readonly writes: string;
  readonly input: object;
  readonly output: object;
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });

/** Every request of the contract with its JSON Schema (draft 2020-12) and description. */
export const listRequests = (): readonly ListedRequest[] =>
  [...requests].map(([name, { about, needs, writes, input, output }]) => ({ name, about, needs, writes, input: schemaOf(input, 'input'), output: schemaOf(output, 'output') }));
