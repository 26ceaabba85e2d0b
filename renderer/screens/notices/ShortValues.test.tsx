import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { SeenQuestion } from '#domain/notices/seen-question';
import { refusal } from '#domain/shared/refusal';
import type { Failure } from '#electron/contract/envelope';
import { openScreen } from '../minors/window-for-tests';
import { ShortValues } from './ShortValues';

afterEach(cleanup);

const asked: Failure = { kind: 'not-allowed', reasons: [
  refusal('output-may-leak', { part: 'contacts-of-others', place: 'attachment-content', page: 2, attachment: 1 }),
  refusal('output-may-leak', { part: 'notes', place: 'data-value', page: 0, attachment: 0 }),
  refusal('output-leaks', { part: 'notes', place: 'text', page: 1, attachment: 0 }),
] };

/** A form that keeps what was answered, with the refusal of the last try, or none. */
function Kept({ said }: { readonly said: (seen: readonly SeenQuestion[]) => void }) {
  const [seen, setSeen] = useState<readonly SeenQuestion[]>([]);
  const [failure, setFailure] = useState<Failure | undefined>(asked);
  return (
    <>
      <ShortValues failure={failure} seen={seen} onChange={(next) => { setSeen(next); said(next); }} />
      <button type="button" onClick={() => setFailure(undefined)}>Opnieuw</button>
    </>
  );
}

it('each short value that was found has a tick of its own, and stays in sight once it was answered', async () => {
  const answers: (readonly SeenQuestion[])[] = [];
  await openScreen(<Kept said={(seen) => answers.push(seen)} />, {});
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([expect.stringContaining('bijlage 1 van het pakket'), expect.stringContaining('een gegeven')]);
  fireEvent.click(boxes[0]!);
  expect(answers.at(-1)).toEqual([{ part: 'contacts-of-others', place: 'attachment-content', attachment: 1 }]);
  fireEvent.click(screen.getByRole('button', { name: 'Opnieuw' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(answers.at(-1)).toEqual([]);
  expect(screen.queryByText('Korte woorden en nummers')).toBeNull();
});
