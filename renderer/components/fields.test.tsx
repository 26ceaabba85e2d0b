import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { plainDate } from '#domain/shared/plain-date';
import { Choice } from './Choice';
import { DateField } from './DateField';
import { MomentField } from './MomentField';
import { TextField } from './TextField';

afterEach(cleanup);
const today = plainDate('2026-11-24');
const now = instant('2026-11-24T22:04:00.000Z');

function OneDate({ precision = 'day' as 'day' | 'partial', start = '' }) {
  const [value, setValue] = useState(start);
  return <><DateField label="Dag" precision={precision} today={today} value={value} onChange={setValue} /><output>{value}</output><button type="button" onClick={() => setValue('2020-01-02')}>elders</button></>;
}
const type = (text: string, label = 'Dag'): HTMLInputElement => {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  fireEvent.change(field, { target: { value: text } });
  return field;
};
const held = () => screen.getByText((_, element) => element?.tagName === 'OUTPUT').textContent;

describe('a day field', () => {
  it('shows how the entry was read, and ties that to the control', () => {
    render(<OneDate />);
    const field = type('gisteren');
    expect(held()).toBe('2026-11-23');
    const reading = screen.getByText('Gelezen als maandag 23 november 2026');
    expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(reading.id);
    fireEvent.blur(field);
    expect(field.value).toBe('23-11-2026');
  });

  it('keeps what it cannot read, and says so when the field is left', () => {
    render(<OneDate />);
    const field = type('ergens in maart');
    expect(held()).toBe('ergens in maart');
    expect(screen.queryByText(/Dit is geen dag/)).toBeNull();
    fireEvent.blur(field);
    expect(field.value).toBe('ergens in maart');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain(screen.getByText(/Dit is geen dag/).closest('p')!.id);
  });

  it('asks for the day where a year is not enough', () => {
    render(<OneDate />);
    fireEvent.blur(type('2009'));
    expect(screen.getByText(/Schrijf ook de dag en de maand/)).toBeTruthy();
  });

  it('takes a month where a partial day will do, and says what is not known', () => {
    render(<OneDate precision="partial" />);
    type('4-2009');
    expect(held()).toBe('2009-04');
    expect(screen.getByText('Gelezen als april 2009, dag niet bekend')).toBeTruthy();
  });

  it('follows a value that comes from elsewhere', () => {
    render(<OneDate start="2026-11-24" />);
    fireEvent.click(screen.getByText('elders'));
    expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('02-01-2020');
  });
});

describe('a moment field', () => {
  function OneMoment() {
    const [value, setValue] = useState('');
    return <><MomentField label="Laatst gezien" now={now} value={value} onChange={setValue} /><output>{value}</output></>;
  }

  it('gives the instant of a Dutch day and time, in winter and in summer', () => {
    render(<OneMoment />);
    type('gisteren', 'Dag');
    type('2210', 'Tijd');
    expect(held()).toBe('2026-11-23T21:10:00.000Z');
    type('01-07-2026', 'Dag');
    expect(held()).toBe('2026-07-01T20:10:00.000Z');
  });

  it('does not call half an entry a moment', () => {
    render(<OneMoment />);
    type('gisteren', 'Dag');
    expect(held()).toBe('gisteren');
  });

  it('takes the moment itself with one press', () => {
    render(<OneMoment />);
    fireEvent.click(screen.getByRole('button', { name: 'Nu' }));
    expect(held()).toBe('2026-11-24T22:04:00.000Z');
    expect(screen.getByLabelText<HTMLInputElement>('Tijd').value).toBe('23:04');
  });
});

describe('a choice', () => {
  function OneChoice() {
    const [value, setValue] = useState<'low' | 'middle' | 'high'>();
    return <><Choice label="Hoe groot is het risico?" value={value} onChange={setValue} problem="Kies een antwoord." options={[{ value: 'low', label: 'Laag' }, { value: 'middle', label: 'Middel' }, { value: 'high', label: 'Hoog' }]} /><output>{value}</output></>;
  }

  it('moves with the arrows and is named by its question', () => {
    render(<OneChoice />);
    const group = screen.getByRole('radiogroup', { name: 'Hoe groot is het risico?' });
    expect(group.getAttribute('aria-describedby')).toContain(screen.getByText('Kies een antwoord.').closest('p')!.id);
    const first = screen.getByLabelText('Laag');
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(held()).toBe('middle');
    fireEvent.keyDown(screen.getByLabelText('Middel'), { key: 'ArrowRight' });
    expect(held()).toBe('high');
  });
});

describe('a line of text', () => {
  it('says its problem where the field is, for the eye and for the ear', () => {
    render(<TextField label="V-nummer" value="12" onChange={() => undefined} help="Tien cijfers." problem="Schrijf tien cijfers." />);
    const field = screen.getByLabelText('V-nummer');
    const described = field.getAttribute('aria-describedby')!.split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Schrijf tien cijfers.', 'Tien cijfers.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});
