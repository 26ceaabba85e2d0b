import type { attachments as source } from '../nl/attachments';

/** The words about attachments. */
export const attachments: typeof source = {
  anyFile: 'All files',
  kinds: { order: 'Court order', report: 'Report', 'identity-document': 'Identity document', letter: 'Letter', photo: 'Photo', 'school-or-medical': 'School or medical', other: 'Other' },
  mediaTypes: {
    'image/jpeg': 'Photo (JPEG)', 'image/png': 'Picture (PNG)', 'image/gif': 'Picture (GIF)', 'image/webp': 'Picture (WebP)', 'image/tiff': 'Picture (TIFF)', 'image/bmp': 'Picture (BMP)', 'image/heic': 'Photo (HEIC)',
    'application/pdf': 'PDF', 'application/zip': 'Packed file or Office document', 'application/x-7z-compressed': 'Packed file', 'application/vnd.rar': 'Packed file',
    'application/x-ole-storage': 'Older Office document', 'application/rtf': 'Text document (RTF)', 'audio/mpeg': 'Sound (MP3)', 'audio/ogg': 'Sound (Ogg)', 'audio/wav': 'Sound (WAV)', 'video/mp4': 'Film or sound (MP4)',
    'video/webm': 'Film (WebM)', 'application/vnd.microsoft.portable-executable': 'Program', 'application/x-elf': 'Program', 'application/octet-stream': 'Other file',
  },
  extras: { exif: 'data of the camera', place: 'the place where it was taken', xmp: 'data of a program', iptc: 'a caption', text: 'a text', more: 'something Hoede does not know' },
  powers: { script: 'a program (script)', launch: 'an order to start something', files: 'other files', layers: 'layers that are not shown', form: 'fields to fill in', links: 'links to the outside', media: 'film or sound' },
  whyLine: { 'not-a-page': 'This kind of file cannot be put on paper.', locked: 'The PDF is locked with a password.', 'has-powers': 'There is more than pages in the PDF.', damaged: 'The file cannot be read.' },
  size: (bytes) => (bytes < 1000 ? `${bytes} bytes` : bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : bytes < 999_500_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`),
  pixels: ({ width, height }) => `${width} × ${height} pixels`,
  pages: ({ pages }) => (pages === 1 ? '1 page' : `${pages} pages`),
  paper: {
    heading: 'Attachments',
    intro: 'What belongs to this file. With the check numbers the receiver can see that a file is still the same.',
    number: 'No.', title: 'What it is', kind: 'Kind', date: 'Received', size: 'Size', where: 'Where', hash: 'Check number (SHA-256)',
    onPage: ({ page }) => `page ${page}`,
    apart: 'A file of its own in the sealed package',
    notOnPaper: 'Not on paper',
    none: 'No attachments were added to this file.',
    sheet: ({ number, sheet, of }) => (of === 1 ? `Attachment ${number}` : `Attachment ${number}, sheet ${sheet} of ${of}`),
    picture: ({ number, title }) => `Attachment ${number}: ${title}. A photo or picture; what it shows is not there as text.`,
    foreign: ({ number, title, sheet, of }) => `Attachment ${number}: ${title}, sheet ${sheet} of ${of}. An image of a page of another document.`,
  },
};
