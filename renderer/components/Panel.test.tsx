import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Panel, WithPanel } from './Panel';
import { OwnWords } from './Voice';

afterEach(cleanup);

function Beside() {
  const [open, setOpen] = useState(false);
  return (
    <WithPanel header={<h1>Dossier</h1>} panel={open && <Panel title="Gesprek" onClose={() => setOpen(false)}><input aria-label="Notitie" /></Panel>}>
      <button type="button" onClick={() => setOpen(true)}>Open gesprek</button>
    </WithPanel>
  );
}

it('takes the keyboard to its heading, and Esc brings it back to where it came from', async () => {
  render(<Beside />);
  const opener = screen.getByRole('button', { name: 'Open gesprek' });
  opener.focus();
  fireEvent.click(opener);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Gesprek' }));
  const note = screen.getByLabelText('Notitie');
  note.focus();
  fireEvent.keyDown(note, { key: 'Escape' });
  await Promise.resolve();
  expect(screen.queryByRole('heading', { name: 'Gesprek' })).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('marks own words without changing a letter of them', () => {
  const text = '“Ik moet nog veertien jaar werken om de reis te betalen.”';
  const from = text.indexOf('veertien');
  const { container } = render(<OwnWords text={text} markings={[{ from, to: from + 8, number: 1 }, { from: from + 2, to: from + 12, number: 2 }, { from: 999, to: 1000, number: 3 }]} />);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['veertien 1']);
  for (const number of container.querySelectorAll('sup')) number.remove();
  expect(container.textContent).toBe(text);
});
