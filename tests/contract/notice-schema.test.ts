import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { composeNotice } from '#domain/notices/compose-notice';
import { noticeKinds } from '#domain/notices/notice-kinds';
import { away, choices, file, known, now, reported, sealed, source } from '#domain/notices/notices-for-tests';
import { NoticePayload } from '#domain/notices/payload';
import type { ListedAttachment } from '#domain/notices/sent-attachment';
import { noticeSchema } from '#domain/notices/payload-schema';

const published = JSON.parse(fs.readFileSync(`${import.meta.dirname}/../../docs/notice.schema.json`, 'utf8')) as object;
const accepts = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(published);

const attachment = { path: 'bijlagen/0001.bin', kind: 'letter', mime: 'application/pdf', size: 12, sha256: 'ef'.repeat(32), why: 'right-youth', stripped: false } as const satisfies ListedAttachment;
const attachments = [attachment, { ...attachment, path: 'bijlagen/0002.bin', kind: 'photo', mime: 'image/jpeg', why: 'recognise', stripped: true }] as const satisfies readonly ListedAttachment[];

const sources = {
  missing: source({ photo: { takenOn: '2026-10-01' as never, sha256: 'cd'.repeat(32) } }),
  found: source({ departure: away({ status: 'returned', events: [reported, { move: 'return', body: { seenAt: now, where: 'Balie', by: 'COA' } }] }) }),
  'known-destination': source({ departure: known, transfer: file.transfers[0]! }),
  correction: source({ corrects: sealed('known-destination') }),
  'trafficking-signals': source({ departure: null }),
};
const example = (kind: (typeof noticeKinds)[number]) =>
  JSON.parse(JSON.stringify(composeNotice({ ...sources[kind], attachments }, kind === 'missing' ? { ...choices.missing, withPhoto: true } : choices[kind]))) as Record<string, unknown>;

describe('the published schema', () => {
  it('is the one of the program (npm run notice:schema writes it anew)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(noticeSchema())));
  });

  it.each(noticeKinds)('accepts a message of kind %s, by another program than ours', (kind) => {
    expect(accepts(example(kind)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each(noticeKinds)('refuses a message of kind %s in which anything is missing, added or of another form, as we do', (kind) => {
    const good = example(kind);
    const without = Object.keys(good).map((key) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)));
    const other = noticeKinds.filter((one) => one !== kind).map((one) => ({ ...good, kind: one }));
    const bad = [
      ...without, ...other, { ...good, health: 'x' }, { ...good, schema: 'hoede/notice/2' }, { ...good, madeAt: '24-11-2026' }, { ...good, minor: { ...(good['minor'] as object), bsn: '000000000' } },
      { ...good, sender: { ...(good['sender'] as object), phone: 1 } }, { ...good, ground: { ...(good['ground'] as object), purpose: 'anything' } }, [good], null, 'x',
      ...[{ title: 'Brief' }, { path: 'bijlagen/brief.pdf' }, { sha256: 'EF'.repeat(32) }, { size: -1 }, { why: 'lawful' }, { kind: 'secret' }, { stripped: 'yes' }, { why: undefined }].map((more) => ({ ...good, attachments: [{ ...attachment, ...more }] })), { ...good, attachments: null },
    ];
    for (const one of bad) {
      expect(accepts(one), JSON.stringify(one).slice(0, 200)).toBe(false);
      expect(NoticePayload.safeParse(one).success).toBe(false);
    }
  });
});
