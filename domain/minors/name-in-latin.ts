// Letters that losing their marks does not turn into a to z.
const latin: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ə: 'e', ħ: 'h', ŋ: 'ng', ɛ: 'e', ɔ: 'o',
};

// Arabic, with the letters that Persian, Pashto, Urdu and Kurdish add. Short vowels are not written, so a name in this
// script gives consonants; carriers of long vowels give theirs. A hamza on its carrier was taken off before.
const arabic: Readonly<Record<string, string>> = {
  ا: 'a', ٱ: 'a', ء: '', ب: 'b', پ: 'p', ت: 't', ة: 'a', ٹ: 't', ټ: 't', ث: 'th', ج: 'j', چ: 'tch', ح: 'h', خ: 'kh',
  ځ: 'z', څ: 'ts', د: 'd', ڈ: 'd', ډ: 'd', ذ: 'd', ر: 'r', ڑ: 'r', ړ: 'r', ز: 'z', ژ: 'j', س: 's', ش: 'sh', ښ: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh',
  ف: 'f', ڤ: 'v', ق: 'q', ک: 'k', ك: 'k', گ: 'g', ل: 'l', ڵ: 'l', م: 'm', ن: 'n', ں: 'n', ڼ: 'n', ه: 'h', ھ: 'h', ہ: 'h', ە: 'e', و: 'w', ۆ: 'o', ی: 'y', ي: 'y', ى: 'a', ێ: 'e', ے: 'e',
};

// Ethiopic (Tigrinya, Amharic) from U+1200: rows of eight, one row a consonant, one place a vowel.
const ethiopicRows = [
  'h', 'l', 'h', 'm', 's', 'r', 's', 'sh', 'q', 'qw', 'q', 'qw', 'b', 'v', 't', 'tch', 'h', 'hw', 'n', 'n', '', 'k', 'kw', 'kh', 'khw', 'w', '', 'z', 'j', 'y', 'd', 'd',
  'j', 'g', 'gw', 'g', 't', 'tch', 'p', 'ts', 'ts', 'f', 'p',
];
const ethiopicVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];
const ETHIOPIC = 0x1200;

function letterInLatin(letter: string): string {
  const known = latin[letter] ?? arabic[letter];
  if (known !== undefined) return known;
  const place = letter.codePointAt(0)! - ETHIOPIC;
  const row = ethiopicRows[place >> 3];
  if (place < 0 || row === undefined) return letter;
  // Bare vowels (the row of the glottal stop and that of the pharyngeal) begin with an a where others have an e.
  const vowel = row === '' && place % 8 === 0 ? 'a' : ethiopicVowels[place % 8]!;
  return row + (row === '' && vowel === '' ? 'e' : vowel);
}

/**
 * A name in the letters a to z, lower case, its parts a single space apart: without diacritics (Trần Thị is `tran thi`),
 * with apostrophes closed up (Sa'id is `said`) and with hyphens as spaces. Names in Arabic and Ethiopic script are written
 * out roughly, enough to hear whether two are alike; what cannot be written out is left away.
 */
export function nameInLatin(name: string): string {
  const bare = name.normalize('NFKD').replace(/[\p{M}\u0640'’‘ʿʾʼ`´]/gu, '').toLowerCase();
  return Array.from(bare, letterInLatin).join('').replace(/[^a-z]+/g, ' ').trim();
}
