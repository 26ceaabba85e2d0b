import type { Binding, PdfPower, PictureExtra } from '../../attachments/looked-into';
import type { AttachmentKind } from '../../policy/attachment-rules';

type WhyLine = Extract<Binding, { as: 'line' }>['because'];

/** The words about attachments (bijlagen), on screen and on paper. */
export const attachments = {
  anyFile: 'Alle bestanden',
  kinds: {
    order: 'Beschikking', report: 'Verslag', 'identity-document': 'Identiteitsbewijs', letter: 'Brief', photo: 'Foto', 'school-or-medical': 'School of medisch', other: 'Anders',
  } satisfies Record<AttachmentKind, string>,
  mediaTypes: {
    'image/jpeg': 'Foto (JPEG)', 'image/png': 'Plaatje (PNG)', 'image/gif': 'Plaatje (GIF)', 'image/webp': 'Plaatje (WebP)', 'image/tiff': 'Plaatje (TIFF)', 'image/bmp': 'Plaatje (BMP)', 'image/heic': 'Foto (HEIC)',
    'application/pdf': 'PDF', 'application/zip': 'Ingepakt bestand of Office-document', 'application/x-7z-compressed': 'Ingepakt bestand', 'application/vnd.rar': 'Ingepakt bestand',
    'application/x-ole-storage': 'Ouder Office-document', 'application/rtf': 'Tekstdocument (RTF)', 'audio/mpeg': 'Geluid (MP3)', 'audio/ogg': 'Geluid (Ogg)', 'audio/wav': 'Geluid (WAV)', 'video/mp4': 'Film of geluid (MP4)',
    'video/webm': 'Film (WebM)', 'application/vnd.microsoft.portable-executable': 'Programma', 'application/x-elf': 'Programma', 'application/octet-stream': 'Ander bestand',
  },
  extras: {
    exif: 'gegevens van de camera', place: 'de plaats waar hij is gemaakt', xmp: 'gegevens van een programma', iptc: 'een bijschrift', text: 'een tekst', more: 'iets dat Hoede niet kent',
  } satisfies Record<PictureExtra, string>,
  powers: {
    script: 'een programma (script)', launch: 'een opdracht om iets te starten', files: 'andere bestanden', layers: 'lagen die niet te zien zijn', form: 'invulvelden', links: 'koppelingen naar buiten', media: 'beeld of geluid',
  } satisfies Record<PdfPower, string>,
  whyLine: {
    'not-a-page': 'Dit soort bestand kan niet op papier.', locked: 'De PDF is met een wachtwoord gesloten.', 'has-powers': 'In de PDF zit meer dan bladzijden.', damaged: 'Het bestand is niet te lezen.',
  } satisfies Record<WhyLine, string>,
  size: (bytes: number): string => (bytes < 1000 ? `${bytes} bytes` : bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : bytes < 999_500_000 ? `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB` : `${(bytes / 1e9).toFixed(2).replace('.', ',')} GB`),
  pixels: (about: { width: number; height: number }): string => `${about.width} × ${about.height} beeldpunten`,
  pages: (about: { pages: number }): string => (about.pages === 1 ? '1 bladzijde' : `${about.pages} bladzijden`),
  paper: {
    heading: 'Bijlagen',
    intro: 'Wat bij dit dossier hoort. Met de controlegetallen kan de ontvanger nagaan dat een bestand hetzelfde is gebleven.',
    number: 'Nr.', title: 'Wat het is', kind: 'Soort', date: 'Ontvangen', size: 'Grootte', where: 'Waar', hash: 'Controlegetal (SHA-256)',
    onPage: (about: { page: number }): string => `blad ${about.page}`,
    apart: 'Los bestand in het verzegelde pakket',
    notOnPaper: 'Niet op papier',
    none: 'Bij dit dossier zijn geen bijlagen gevoegd.',
    sheet: (about: { number: number; sheet: number; of: number }): string => (about.of === 1 ? `Bijlage ${about.number}` : `Bijlage ${about.number}, blad ${about.sheet} van ${about.of}`),
    picture: (about: { number: number; title: string }): string => `Bijlage ${about.number}: ${about.title}. Een foto of plaatje; wat erop staat is niet in tekst vastgelegd.`,
    foreign: (about: { number: number; title: string; sheet: number; of: number }): string => `Bijlage ${about.number}: ${about.title}, blad ${about.sheet} van ${about.of}. Een afbeelding van een bladzijde uit een ander document.`,
  },
};
