import { expect, it } from 'vitest';
import { signCodes } from '#domain/signs/sign-table';
import { words } from '#domain/words/words';
import { findSigns } from './find-signs';

const { labels, groups } = words('nl').signs;
const codes = (typed: string) => findSigns(typed, labels, groups).flatMap((group) => group.codes);

it('shows all 52, each once, when nothing is typed', () => expect(codes('').toSorted()).toEqual(signCodes.toSorted()));

it.each([['schuld reis', ['high-debt']], ['GEISOLEERD', ['socially-isolated']], ['45', ['same-car-at-locations']], ['welzijn', ['fear-or-self-harm', 'injury-fitting-violence', 'behaviour-not-of-age']], ['xyz', []]])(
  '%j finds %j', (typed, found) => expect(codes(typed)).toEqual(found),
);
