import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openScreen } from '../minors/window-for-tests';
import { Fingerprint } from './Fingerprint';
import { certificateText } from './read-certificate';

afterEach(cleanup);
const fingerprint = Array.from({ length: 16 }, (_, place) => place.toString(16).padStart(4, '0')).join('');

describe('a fingerprint', () => {
  it('hides the two groups that the other side must read, until the key is checked', async () => {
    await openScreen(<Fingerprint recipient={{ fingerprint, askedGroups: [3, 11] }} masked />, {});
    const groups = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(groups).toHaveLength(16);
    expect(groups[2]).toBe('3····');
    expect(groups[10]).toBe('11····');
    expect(groups[3]).toBe('40003');
  });

  it('shows all groups afterwards', async () => {
    await openScreen(<Fingerprint recipient={{ fingerprint, askedGroups: [3, 11] }} masked={false} />, {});
    expect(screen.getAllByRole('listitem')[2]?.textContent).toBe('30002');
  });
});

describe('a certificate file', () => {
  it('is text when it is PEM', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    expect(certificateText(new TextEncoder().encode(pem))).toBe(pem);
  });

  it('is base64 when it is DER', () => {
    const der = Uint8Array.from({ length: 700 }, (_, place) => (place * 7) % 256);
    expect(Buffer.from(certificateText(der), 'base64')).toEqual(Buffer.from(der));
  });
});
