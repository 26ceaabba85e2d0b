import { type PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString, decodePDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { composeDossier } from '#domain/dossiers/compose-dossier';
import { countAnswers, rowsOf } from '#domain/dossiers/dossier';
import { answersFor, emptyFile, factsForTests, fullFile, SECRETS } from '#domain/dossiers/file-for-tests';
import { withheldFrom } from '#domain/notices/withheld';
import { composeNotice } from '#domain/notices/compose-notice';
import { safetyPointCodes } from '#domain/transfers/safety-check';
import { paperLanguages, paperWords } from '#domain/words/paper-words';
import { words } from '#domain/words/words';
import { checkCode } from './check-code';
import { anchorsOf, dossierDocument } from './dossier-document';
import { printDossier } from './dossier';
import { countPages, finishPdf, pagesOfAnchors } from './finish-pdf';
import { printNotice } from './notice';
import { noticeDocument } from './notice-document';
import { frame, FrameReader } from './frames';

const nl = words('nl');
const code = checkCode('ab'.repeat(32));
const paper = { ...factsForTests, checkCode: code, journalSeq: 481, draft: false };
const departure = fullFile.departures[1]!;
const payload = composeNotice(
  { file: fullFile, departure, transfer: fullFile.transfers[0]!, corrects: null, photo: null, attachments: [], sender: factsForTests.guardian, now: factsForTests.now },
  { kind: 'known-destination', departureId: departure.id, recipientId: fullFile.notices[0]!.recipientId, legalGround: 'public-task', purpose: 'close-investigation', confirmedBy: 'Jugendamt Leipzig', notMissingBecause: '', addressReason: '', attachments: [], shortSeen: [] },
);

/** A printer whose pages depend on the document: each anchor goes to the page `pageFor` says. */
const printer = (pageFor: (anchor: string, round: number) => number, pages = 20) => {
  const asked: string[] = [];
  const print = async (html: string): Promise<Uint8Array> => {
    asked.push(html);
    const pdf = await PDFDocument.create();
    for (let page = 0; page < pages; page += 1) pdf.addPage([595, 842]).drawRectangle({ x: 1, y: 1, width: 2, height: 2 });
    const dests = pdf.context.obj({});
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) {
      dests.set(PDFName.of(anchor!), pdf.context.obj([pdf.getPage(pageFor(anchor!, asked.length) - 1).ref, PDFName.of('XYZ'), 0, 842, 0]) as PDFArray);
    }
    pdf.catalog.set(PDFName.of('Dests'), dests);
    pdf.setCreator('Mozilla/5.0 a browser with a version');
    pdf.setProducer('a producer');
    pdf.setAuthor('M. Voorbeeld');
    return pdf.save();
  };
  return { print, asked };
};

describe('the documents', () => {
  it('run nothing, fetch nothing, and carry their letters with them', () => {
    for (const document of [dossierDocument(composeDossier(fullFile, nl, factsForTests), nl, paper), noticeDocument(payload, { counter: 1 })]) {
      const text = document.replaceAll(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/g, 'DATA');
      expect(document).toContain('data:font/woff2;base64,');
      expect(text).not.toMatch(/<script|javascript:|\son\w+=|https?:|<img|<link|@import|file:/i);
      expect(text.match(/url\(/g)?.length).toBe(text.match(/url\("DATA"\)/g)?.length);
      expect(text).toContain('content="default-src &#39;none&#39;;');
    }
  });

  it('say on page 1 what the sections say', () => {
    for (const file of [emptyFile, fullFile]) {
      const dossier = composeDossier(file, nl, factsForTests);
      const document = dossierDocument(dossier, nl, paper);
      const total = countAnswers(dossier.sections);
      expect(document).toContain(`<td class="count">${total.filled}</td><td class="count">${total.unknown}</td><td class="count">${total.withheld}</td><td class="count">${total.total}</td></tr></tfoot>`);
      for (const row of dossier.sections.flatMap(rowsOf)) expect(document).toContain(`<td class="line-number">${row.number}</td>`);
    }
  });

  it('name the legal ground of a dossier in its own language', () => {
    const grounds = { nl: 'AVG art. 6 lid 1 onder e; taak van de voogd, art. 1:336 BW', en: 'Article 6(1)(e) GDPR; duty of the guardian', de: 'Art. 6 Abs. 1 Buchst. e DSGVO; Aufgabe des Vormunds', fr: 'art. 6, § 1, point e) RGPD; mission du tuteur' };
    for (const language of paperLanguages) {
      const document = dossierDocument(composeDossier(fullFile, paperWords(language), factsForTests), paperWords(language), paper);
      for (const [other, ground] of Object.entries(grounds)) expect(document.includes(ground), `${other} in ${language}`).toBe(other === language);
    }
  });

  it('leave out what is withheld, rather than hide it', () => {
    const text = dossierDocument(composeDossier(fullFile, nl, factsForTests), nl, paper) + noticeDocument(payload, { counter: 1 });
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  });

  it('do not take a name for markup', () => {
    const name = '<b onload="x">Anh & "Tuyết"</b>';
    const file = { ...fullFile, minor: { ...fullFile.minor, givenNames: name } };
    expect(dossierDocument(composeDossier(file, nl, factsForTests), nl, paper)).not.toContain('<b onload');
    expect(noticeDocument({ ...payload, minor: { ...payload.minor, name } }, { counter: 1 })).not.toContain('<b onload');
  });

  it('hold every field of the notice, what is asked, and what is not in it', () => {
    const text = noticeDocument(payload, { counter: 1 });
    for (const said of ['Thị Ánh Tuyết Nguyễn', 'نغوين ثي أنه تويت', 'ሰላም ተስፋይ', '0287451936', '2026-0000117', 'Duitsland', 'Jugendamt Leipzig', '000 555 00 00', nl.notices.requests[payload.request], nl.notices.legalGrounds['public-task'], nl.notices.purposes['close-investigation'],
      'Tijdelijke voogdij', 'K. Lindner', ...withheldFrom(payload).map((code) => nl.notices.withheld[code]), ...safetyPointCodes.map((point) => nl.transfers.safetyPoints[point].label)]) expect(text).toContain(said);
  });
});

describe('printing a dossier', () => {
  const order = { ...factsForTests, answers: answersFor(fullFile), file: fullFile, words: nl, checkCode: code, journalSeq: 481, draft: false };

  it('prints again with the page numbers it read, and once more when they moved', async () => {
    const place = (anchor: string, round: number) => 2 + anchorsOf(composeDossier(fullFile, nl, factsForTests)).indexOf(anchor) + (round === 1 ? 0 : 1);
    const { print, asked } = printer(place);
    const { pdf, pages } = await printDossier(print, order);
    expect(pages).toBe(20);
    expect(asked).toHaveLength(4); // without numbers, with those of the first, with those of the second, heads and feet
    expect(asked[2]).toContain('<a href="#s1">1 Identiteit en leeftijd</a></th><td class="count">4</td>');
    expect((await pagesOfAnchors(pdf)).get('s1')).toBe(4);
    expect(asked[3]).toContain('Pagina 20 van 20');
  });

  it('gives up when the pages never settle', async () => {
    const { print } = printer((_, round) => 1 + (round % 2));
    await expect(printDossier(print, order)).rejects.toThrow('do not settle');
  });
});

describe('a finished PDF', () => {
  it('tells nothing about how, when and by whom it was made', async () => {
    const pdf = await printNotice(printer(() => 1, 2).print, payload, { counter: 3 });
    const raw = Buffer.from(pdf).toString('latin1');
    for (const trace of ['Mozilla', 'a producer', 'Voorbeeld', 'pdf-lib', '/CreationDate', '/ModDate']) expect(raw).not.toContain(trace);
    const read = await PDFDocument.load(pdf, { updateMetadata: false });
    expect([read.getTitle(), read.getCreator(), read.getProducer(), read.getAuthor(), read.getCreationDate(), read.getModificationDate()]).toEqual(['Document', undefined, undefined, undefined, undefined, undefined]);
    expect(read.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('nl');
  });

  it('keeps the tags, and lays heads and feet under each page as an artifact', async () => {
    const made = await PDFDocument.create();
    made.addPage([595, 842]).drawRectangle({ x: 1, y: 1, width: 2, height: 2 });
    made.catalog.set(PDFName.of('StructTreeRoot'), made.context.register(made.context.obj({ Type: 'StructTreeRoot' })));
    const running = await printer(() => 1, 1).print('');
    const read = await PDFDocument.load(await finishPdf(await made.save(), { title: 'Document', lang: 'nl', running }), { updateMetadata: false });
    expect(read.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined();
    const contents = read.getPage(0).node.Contents() as PDFArray;
    const first = contents.lookup(0, PDFRawStream);
    expect(Buffer.from(decodePDFRawStream(first).decode()).toString('latin1')).toMatch(/^\/Artifact BMC\s+q\s+\/Sheet-\d+ Do\s+Q\s+EMC/);
    expect(contents.size()).toBeGreaterThan(1);
  });

  it('is counted and searched by its anchors, in a dictionary or in a name tree', async () => {
    const pdf = await PDFDocument.create();
    for (let page = 0; page < 3; page += 1) pdf.addPage();
    const { context } = pdf;
    const leaf = context.obj({ Names: [PDFString.of('s2'), context.obj([pdf.getPage(2).ref, 'Fit']), PDFString.of('s1'), context.obj({ D: [pdf.getPage(1).ref, 'Fit'] })] });
    pdf.catalog.set(PDFName.of('Names'), context.obj({ Dests: { Kids: [context.register(leaf)] } }));
    pdf.catalog.set(PDFName.of('Dests'), context.obj({ old: [pdf.getPage(0).ref, 'Fit'] }));
    const bytes = await pdf.save();
    expect(await countPages(bytes)).toBe(3);
    expect([...(await pagesOfAnchors(bytes))].sort()).toEqual([['old', 1], ['s1', 2], ['s2', 3]]);
  });
});

describe('messages to a printer', () => {
  it('come out whole however they are cut', () => {
    const sent = Buffer.concat([frame('html', new Uint8Array([1, 2, 3])), frame('failed', new Uint8Array()), frame('pdf', new Uint8Array(300).fill(7))]);
    for (const size of [1, 2, 4, 5, 6, 7, 299, 1000]) {
      const reader = new FrameReader();
      const got = Array.from({ length: Math.ceil(sent.length / size) }, (_, place) => reader.take(sent.subarray(place * size, (place + 1) * size))).flat();
      expect(got.map(({ kind, body }) => [kind, body.length])).toEqual([['html', 3], ['failed', 0], ['pdf', 300]]);
    }
    expect(() => new FrameReader().take(new Uint8Array([9, 0, 0, 0, 0]))).toThrow(RangeError);
  });
});
