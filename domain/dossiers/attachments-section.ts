import { filled, unknown } from './answers';
import { paperNumber } from './paper-date';
import { row, table, type DraftBlock, type Scene } from './scene';

const KILOBYTE = 1024;
const GROUP = /.{1,8}/g;

/** The files that go along: bound in as pages, or apart with their fingerprint, by which the receiver knows them again. */
export function attachmentsSection({ facts: { attachments = [] }, words }: Scene): readonly DraftBlock[] {
  const { captions, heads, missing, rows, sayings } = words.dossiers;
  const listed = attachments.map(({ title, mime, size, sha256, pages }) => row({ text: title, lang: 'nl', prose: true },
    filled('', mime, `${paperNumber(Math.max(1, Math.round(size / KILOBYTE)), words)} kB`),
    filled('', pages === null ? sayings.apart : sayings.asPages({ pages })),
    filled('', sha256.match(GROUP)?.join(' ') ?? sha256)));
  return [table(captions.attachments, [heads.attachment, heads.kind, heads.inDossier, heads.fingerprint], listed.length > 0 ? listed : [row(rows.noAttachment, unknown(missing.noAttachment))])];
}
