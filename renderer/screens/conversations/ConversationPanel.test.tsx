import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { NewSign } from '#domain/signs/sign';
import { newId, type SignId } from '#domain/shared/ids';
import { at, file, minorId, talk } from '../minors/file-for-tests';
import { openScreen } from '../minors/window-for-tests';
import { ConversationPanel } from './ConversationPanel';

afterEach(cleanup);
const sign = (seed: number, quote: string, withdrawn = false) => ({
  ...NewSign.parse({ minorId, code: 'high-debt', observedOn: '2026-11-21', source: 'youth', observedBy: 'Proefvoogd', quote, conversationId: talk.id }),
  id: newId<SignId>(at, Uint8Array.from({ length: 10 }, () => seed)), recordedAt: at, withdrawnAt: withdrawn ? at : null, withdrawnReason: withdrawn ? 'Vergissing.' : '', version: 1, earlier: [], link: null,
});

it('marks the literal words of a sign in the own words, and leaves a withdrawn sign out', async () => {
  const signs = [sign(1, 'veertien jaar werken'), sign(2, 'Ik moet nog', true), sign(3, 'staat er niet')];
  const window = await openScreen(<ConversationPanel file={{ ...file, conversations: [talk], signs }} id={talk.id} onClose={() => undefined} />, {});
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['veertien jaar werken 1']);
  expect(document.querySelectorAll('.signs > li')).toHaveLength(2);
  expect(screen.getByText('Wil niet praten.')).toBeTruthy();
  window.close();
});
