import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Envelope } from '#electron/contract/envelope';
import { Unlock } from './Unlock';

let answers: Record<string, Envelope<unknown> | undefined>;
let received: { name: string; passphrase: string | undefined; input: unknown }[];
let lent: Uint8Array[];

beforeEach(() => {
  received = [];
  lent = [];
  Object.assign(window, {
    hoede: {
      request: async (name: string, input: { passphrase?: Uint8Array }) => {
        if (input.passphrase) lent.push(input.passphrase);
        received.push({ name, passphrase: input.passphrase && new TextDecoder().decode(input.passphrase), input });
        return answers[name] ?? { ok: false, failure: { kind: 'bug', reference: 'NONE' } };
      },
      onEvent: () => () => undefined,
    },
  });
});
afterEach(cleanup);

const status = (vault: 'none' | 'closed'): Envelope<unknown> => ({ ok: true, value: { vault, demo: false, waitSeconds: 0 } });
const refused = (code: string): Envelope<unknown> => ({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: code as never, about: {} }] } });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('a closed vault', () => {
  const open = async (answer: Envelope<unknown>) => {
    answers = { 'vault.status': status('closed'), 'vault.unlock': answer };
    render(<Unlock />);
    const field = await screen.findByLabelText<HTMLInputElement>('Wachtzin');
    // e with a combining accent: another keyboard would send one character
    fireEvent.change(field, { target: { value: 'cafe\u0301 met zeven stoelen' } });
    await press('Ontgrendel');
    return field;
  };

  it('gets the phrase as NFKC bytes, and the window keeps neither text nor bytes', async () => {
    const field = await open({ ok: true, value: {} });
    expect(received.at(-1)).toMatchObject({ name: 'vault.unlock', passphrase: 'café met zeven stoelen'.normalize('NFKC') });
    expect(field.value).toBe('');
    expect(lent[0]?.every((byte) => byte === 0)).toBe(true);
  });

  it('tells a wrong phrase at the field', async () => {
    const field = await open(refused('wrong-passphrase'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  it('tells how long to wait after too many tries', async () => {
    const field = await open({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'wait-before-next-try', about: { seconds: 8 } }] } });
    expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toContain('8 seconden');
  });

  it('does not blame the phrase for a damaged or a newer vault', async () => {
    const field = await open(refused('vault-damaged'));
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(/beschadigd/);
    cleanup();
    await open(refused('vault-newer'));
    expect(screen.getByRole('alert').textContent).toMatch(/nieuwere versie/);
  });

  it('lets a vault be made anew when its making broke off, and says that nothing was in it', async () => {
    answers = { 'vault.status': status('closed'), 'vault.unlock': refused('vault-unfinished') };
    render(<Unlock />);
    fireEvent.change(await screen.findByLabelText('Wachtzin'), { target: { value: 'cafe met zeven stoelen' } });
    answers = { ...answers, 'vault.status': status('none') };
    await press('Ontgrendel');
    expect(screen.getByRole('alert').textContent).toMatch(/niet klaar. Er stond niets in/);
    expect(await screen.findByLabelText('Kies een wachtzin')).toBeTruthy();
  });

  it('always shows 112', async () => {
    await open(refused('wrong-passphrase'));
    expect(screen.getByText('Bel 112.')).toBeTruthy();
  });
});

describe('no vault yet', () => {
  const phrase = 'zeven groene fietsen lachen luid';
  const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

  const begin = async (problems: readonly string[] = []) => {
    answers = { 'vault.status': status('none'), 'vault.create': { ok: true, value: {} }, 'vault.judgePassphrase': { ok: true, value: { problems, score: problems.length > 0 ? 1 : 4 } } };
    render(<Unlock />);
    await screen.findByLabelText('Uw naam');
    fill('Uw naam', 'Proef Voogd');
    fill('Organisatie of team', 'Proefteam');
    fill('Nummer om u terug te bellen', '000 555 01 04');
    fill('Kies een wachtzin', phrase);
  };

  it('is made when the phrase is strong and typed twice the same', async () => {
    await begin();
    await screen.findByText('Heel sterk.');
    fill('Nog een keer', phrase);
    await press('Maak de kluis');
    expect(received.at(-1)).toMatchObject({
      name: 'vault.create', passphrase: phrase, input: { guardian: { name: 'Proef Voogd', organisation: 'Proefteam', phone: '000 555 01 04' }, language: 'nl' },
    });
  });

  it('is not made with two phrases, and a weak one is named while it is typed; the vault itself refuses it', async () => {
    await begin();
    await screen.findByText('Heel sterk.');
    fill('Nog een keer', `${phrase} `);
    await press('Maak de kluis');
    expect(screen.getByText(/niet gelijk/)).toBeTruthy();
    expect(received.some(({ name }) => name === 'vault.create')).toBe(false);
    cleanup();
    await begin(['too-easy']);
    await screen.findByText(/Te makkelijk te raden/);
  });

  it('counts what is missing before it asks the vault', async () => {
    await begin();
    fill('Kies een wachtzin', 'te kort');
    await waitFor(() => expect(screen.getByText('Nog 8 tekens erbij.')).toBeTruthy());
  });
});
