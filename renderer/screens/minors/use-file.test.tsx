import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { noteChange } from '../../state/changes';
import { useWindow } from '../../state/store';
import { file, minorId } from './file-for-tests';
import { useFile } from './use-file';
import { openScreen, settle } from './window-for-tests';

afterEach(cleanup);

function Probe() {
  const answer = useFile(minorId);
  return <output>{answer.state === 'answer' ? answer.value.minor.familyName : answer.state}</output>;
}

it('opens a file once, which is journalled, and reads it again after a change', async () => {
  const window = await openScreen(<Probe />, { 'minors.open': () => file, 'minors.read': () => file });
  expect(screen.getByText('Trần')).toBeTruthy();
  act(() => noteChange());
  await settle();
  expect(window.asked('minors.open')).toHaveLength(1);
  expect(window.asked('minors.read').length).toBeGreaterThan(1);
  window.close();
});

it('does not open again on the way from one screen of the file to another', async () => {
  let start = false;
  const Gate = () => (start ? <Probe /> : <p>wacht</p>);
  const window = await openScreen(<Gate />, { 'minors.open': () => file, 'minors.read': () => file });
  act(() => { useWindow.getState().go({ name: 'minor', id: minorId }); useWindow.getState().go({ name: 'signs', minor: minorId }); });
  start = true;
  window.view.rerender(<Gate />);
  await settle();
  expect(window.asked('minors.open')).toEqual([]);
  expect(window.asked('minors.read')).toHaveLength(1);
  window.close();
});
