import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { MinorFile } from '#domain/minors/minor-file';
import { addDays } from '#domain/shared/plain-date';
import { dayOf } from '#domain/shared/instant';
import { file, minorId } from '../minors/file-for-tests';
import { openScreen, settle } from '../minors/window-for-tests';
import { departureId, present } from './file-for-tests';
import { StartDeparture } from './StartDeparture';

afterEach(cleanup);

const photo = (daysAgo: number) => ({ id: departureId, minorId, takenOn: addDays(dayOf(present()), -daysAgo), addedAt: present(), width: 300, height: 400, bytes: 9, withdrawnAt: null, withdrawnReason: '' }) as unknown as MinorFile['photos'][number];
const open = (parts: Partial<MinorFile> = {}) => {
  const whole = { ...file, departures: [], ...parts };
  return openScreen(<StartDeparture minor={minorId} />, { 'minors.open': () => whole, 'minors.read': () => whole, 'photos.read': () => ({ jpeg: '' }), 'departures.start': () => ({ id: departureId }) });
};

describe('starting a departure', () => {
  it('needs only the last sighting; the photo that was confirmed goes along', async () => {
    const desk = await open({ photos: [photo(20)] });
    fireEvent.click(screen.getByRole('button', { name: 'Nu' }));
    fireEvent.change(screen.getByLabelText('Waar laatst gezien?'), { target: { value: 'In de hal' } });
    fireEvent.change(screen.getByLabelText('Door wie gezien?'), { target: { value: 'Nachtdienst' } });
    expect(screen.getByText(/Gemaakt op .*, 20 dagen geleden/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/Deze foto gaat mee met de melding/));
    fireEvent.submit(screen.getByRole('form'));
    await settle();
    expect(desk.asked('departures.start')).toMatchObject([{ minorId, lastSeenWhere: 'In de hal', clothing: '', photoId: departureId }]);
  });

  it('says what to do when there is no photo, and when it is old', async () => {
    await open();
    expect(screen.getByText(/Er is geen foto\. Vraag COA, school of huisgenoten/)).toBeTruthy();
    cleanup();
    await open({ photos: [photo(400)] });
    expect(screen.getByText(/Deze foto is niet recent meer/)).toBeTruthy();
  });

  it('says to call 112 as soon as there is a sign of danger, and moves the limit while typing', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Nu' }));
    expect(screen.getByText('De gewone grens is 24 uur.', { exact: false })).toBeTruthy();
    expect(screen.queryByText('Bel nu 112. Noteer daarna verder.')).toBeNull();
    fireEvent.click(screen.getByLabelText(/Teken van gevaar/));
    expect(screen.getByText('Bel nu 112. Noteer daarna verder.')).toBeTruthy();
    expect(screen.getByText(/Er is een teken van gevaar\./)).toBeTruthy();
  });
});
