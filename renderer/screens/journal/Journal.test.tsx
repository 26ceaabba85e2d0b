import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import type { InputOf } from '#electron/contract/contract';
import type { Entry } from '../../state/use-journal';
import { file, minorId } from '../minors/file-for-tests';
import { openScreen, settle } from '../minors/window-for-tests';
import { Journal } from './Journal';

const entry = (seq: number, parts: Partial<Entry> = {}): Entry => ({
  seq, at: instant('2026-11-20T10:00Z'), action: 'minor.corrected', objectType: 'minor', outcome: 'done', hash: 'ab'.repeat(32), actor: 'Voogd Voorbeeld', purpose: null, details: { rev: 2 }, ...parts,
});

type Asked = InputOf<'journal.list'>;
const page = 200;
const all = Array.from({ length: 450 }, (_, place) => entry(450 - place));
const older = ({ beforeSeq }: Asked): readonly Entry[] => all.filter(({ seq }) => seq < (beforeSeq ?? 1000)).slice(0, page);

const open = (list: (input: Asked) => readonly Entry[], verify = { entries: 700, firstBadSeq: null as number | null, wrongCheckpoint: null as number | null }) =>
  openScreen(<Journal minor={minorId} />, {
    'minors.open': () => ({}), 'minors.read': () => file, 'journal.list': list, 'journal.count': () => ({ entries: 450, since: instant('2026-01-05T09:00Z') }), 'journal.verify': () => verify,
  });

// happy-dom has no layout: the list is given a height, so that it has something to show
beforeEach(() => {
  for (const [side, length] of [['clientHeight', 400], ['clientWidth', 800], ['offsetHeight', 56]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
});
afterEach(cleanup);

const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

it('says in plain words who did what, and how it ended when it was not done', async () => {
  await open(({ beforeSeq }) => (beforeSeq ? [] : [entry(3, { action: 'export.refused', outcome: 'refused', details: {} }), entry(2), entry(1, { action: 'minor.opened', actor: null, details: {} })]));
  expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual([
    expect.stringContaining('Iets mocht niet naar buiten, want er stond in wat moet blijven. GeweigerdVoogd Voorbeeld'), expect.stringContaining('De gegevens zijn verbeterd. Voogd Voorbeeld, versie 2'), expect.stringContaining('Het dossier is geopend. iemand anders'),
  ]);
  expect(screen.getByText(/450 regels over deze jongere, sinds ma 05-01-2026/)).toBeTruthy();
});

it('reads the next page when the end of the list is reached, until there is none', async () => {
  const { asked } = await open(older);
  const list = screen.getByRole('listbox');
  for (let turn = 0; turn < 4; turn++) {
    fireEvent.keyDown(list, { key: 'End' });
    list.scrollTop = 100_000;
    fireEvent.scroll(list);
    await settle();
  }
  expect(asked('journal.list').map((input) => (input as Asked).beforeSeq)).toEqual([undefined, 251, 51, 1]);
  expect(screen.getAllByRole('option')[0]!.getAttribute('aria-setsize')).toBe('450');
});

it('asks for one kind of act', async () => {
  const { asked } = await open(older);
  fireEvent.click(screen.getByRole('radio', { name: 'Alleen wat veranderde' }));
  await settle();
  expect(asked('journal.list').at(-1)).toMatchObject({ kind: 'changed' });
});

it('shows one entry with its codes beside the list', async () => {
  await open(older);
  fireEvent.click(screen.getAllByRole('option')[0]!);
  await settle();
  expect(screen.getByRole('heading', { name: 'Regel 450' })).toBeTruthy();
  expect(screen.getByText('minor.corrected')).toBeTruthy();
});

it('says that the journal holds, and what that does not show', async () => {
  await open(older);
  await press('Reken het journaal na');
  expect(screen.getByRole('status', { name: '' }).textContent).toMatch(/Het journaal klopt. Alle 700 regels.*Wie uw wachtzin heeft/s);
});

it('says from where it does not hold, and what to do', async () => {
  await open(older, { entries: 700, firstBadSeq: 41, wrongCheckpoint: null });
  await press('Reken het journaal na');
  expect(screen.getByRole('alert').textContent).toMatch(/klopt niet vanaf regel 41.*Meld het vandaag/s);
});

it('says when only a signed checkpoint does not fit', async () => {
  await open(older, { entries: 700, firstBadSeq: null, wrongCheckpoint: 500 });
  await press('Reken het journaal na');
  expect(screen.getByRole('alert').textContent).toMatch(/eerste 500 regels.*Meld het vandaag/s);
});

it('makes a file for who checks, and gives the key to read out', async () => {
  const { answer, asked } = await open(older);
  answer('journal.export', () => ({ fileName: 'K7Q2-9XMD.json', entries: 450, keyFingerprint: '0123456789abcdef'.repeat(4) }));
  await press('Maak het bestand');
  expect(asked('journal.export')).toEqual([{ minorId }]);
  expect(screen.getByText('K7Q2-9XMD.json')).toBeTruthy();
  expect(screen.getByText(/^0123 4567 89ab cdef 0123/i)).toBeTruthy();
});
