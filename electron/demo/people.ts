import type { Person } from './person';

/** Forty youths who do not exist, in the order in which they came; then one of them once more, and one whose file is closed. */
export const people = {
  linh: {
    given: 'Thị Linh', family: 'Ví Dụ', script: 'Ví Dụ Thị Linh', language: 'vi', nationality: 'VN', sex: 'female', age: [16, 4, 3], asylum: 'no',
    also: { description: { height: 158, build: 'slim', hair: 'Zwart, tot de schouders', eyes: 'Bruin', marks: 'Litteken boven de linkerwenkbrauw. Draagt soms een bril.' } },
    photo: { picture: 'light', daysBefore: 1 },
    journey: [
      { country: 'RU', from: '2025', to: null, registeredAs: 'unknown', asylum: 'unknown', source: 'youth', note: '' },
      { country: 'PL', from: '2026-01', to: '2026-02', registeredAs: 'minor', asylum: 'no', source: 'youth', note: '' },
      { country: 'DE', from: '2026-03', to: null, registeredAs: 'unknown', asylum: 'no', source: 'youth', note: 'Zegt dat niemand om papieren vroeg.' },
    ],
  },
  minh: { given: 'Văn Minh', family: 'Thí Dụ', script: 'Thí Dụ Văn Minh', language: 'vi', nationality: 'VN', sex: 'male', age: [15, 2, 11], asylum: 'yes' },
  thu: { given: 'Ngọc Thu', family: 'Giả Định', script: 'Giả Định Ngọc Thu', language: 'vi', nationality: 'VN', sex: 'female', age: [16, 9, 20], asylum: 'yes', aliases: ['Tho'] },
  duc: { given: 'Minh Đức', family: 'Tưởng Tượng', script: 'Tưởng Tượng Minh Đức', language: 'vi', nationality: 'VN', sex: 'male', age: [17, 1, 6], asylum: 'no' },
  huong: { given: 'Thị Hương', family: 'Mẫu Thử', script: 'Mẫu Thử Thị Hương', language: 'vi', nationality: 'VN', sex: 'female', age: [15, 11, 2], asylum: 'yes', aliases: ['Huong Vi Du', 'Lan'] },
  bao: { given: 'Gia Bảo', family: 'Ví Dụ', script: 'Ví Dụ Gia Bảo', language: 'vi', nationality: 'VN', sex: 'male', age: [14, 3, 25], asylum: 'unknown' },
  ngoc: { given: 'Bích Ngọc', family: 'Thử Nghiệm', script: 'Thử Nghiệm Bích Ngọc', language: 'vi', nationality: 'VN', sex: 'female', age: [17, 0, 14], precision: 'month', asylum: 'yes' },
  quan: { given: 'Anh Quân', family: 'Thí Dụ', script: 'Thí Dụ Anh Quân', language: 'vi', nationality: 'VN', sex: 'male', age: [16, 1, 19], asylum: 'no' },
  mai: { given: 'Thanh Mai', family: 'Giả Định', script: 'Giả Định Thanh Mai', language: 'vi', nationality: 'VN', sex: 'female', age: [15, 7, 8], asylum: 'yes', alsoSpeaks: ['en'] },
  tuan: { given: 'Anh Tuấn', family: 'Mẫu Thử', script: 'Mẫu Thử Anh Tuấn', language: 'vi', nationality: 'VN', sex: 'male', age: [16, 6, 1], asylum: 'yes' },

  yonas: { given: 'Yonas', family: 'Abnet', script: 'ዮናስ ኣብነት', language: 'ti', nationality: 'ER', sex: 'male', age: [17, 2, 9], asylum: 'yes' },
  selam: {
    given: 'Selam', family: 'Fetena', script: 'ሰላም ፈተና', language: 'ti', nationality: 'ER', sex: 'female', age: [16, 8, 12], asylum: 'yes', established: { date: 'as-stated', source: 'document' },
    photo: { picture: 'dark', daysBefore: 200 },
  },
  filmon: { given: 'Filmon', family: 'Abnet', script: 'ፊልሞን ኣብነት', language: 'ti', nationality: 'ER', sex: 'male', age: [15, 5, 27], asylum: 'yes' },
  rahel: { given: 'Rahel', family: 'Misli', script: 'ራሄል ምስሊ', language: 'ti', nationality: 'ER', sex: 'female', age: [14, 0, 5], asylum: 'yes' },
  merhawi: { given: 'Merhawi', family: 'Fetena', script: 'መርሃዊ ፈተና', language: 'ti', nationality: 'ER', sex: 'male', age: [16, 10, 16], asylum: 'yes' },
  luwam: { given: 'Luwam', family: 'Abnet', script: 'ሉዋም ኣብነት', language: 'ti', alsoSpeaks: ['en'], nationality: 'ER', sex: 'female', age: [16, 3, 21], asylum: 'yes' },
  tesfay: { given: 'Tesfay', family: 'Misli', script: 'ተስፋይ ምስሊ', language: 'ti', nationality: 'ET', sex: 'male', age: [17, 6, 2], asylum: 'yes' },
  senait: { given: 'Senait', family: 'Fetena', script: 'ሰናይት ፈተና', language: 'ti', nationality: 'ER', sex: 'female', age: [16, 0, 28], asylum: 'yes' },
  dawit: { given: 'Dawit', family: 'Misale', script: 'ዳዊት ምሳሌ', language: 'am', nationality: 'ET', sex: 'male', age: [17, 3, 3], precision: 'year', asylum: 'yes' },

  amira: { given: 'Amira', family: 'Namudhaj', script: 'أميرة نموذج', language: 'ar', nationality: 'SY', sex: 'female', age: [14, 9, 4], asylum: 'yes', established: { date: 'as-stated', source: 'document' } },
  samir: {
    given: 'Samir', family: 'Mithal', script: 'سمير مثال', language: 'ar', alsoSpeaks: ['fr'], nationality: 'MA', sex: 'male', age: [15, 8, 18], asylum: 'no',
    also: { otherNames: [{ kind: 'alias', text: 'Sami' }, { kind: 'registered-elsewhere', text: 'Amine Mithal', inScripts: [{ text: 'أمين مثال', lang: 'ar' }] }, { kind: 'nickname', text: 'Sam' }], otherNumbers: [{ kind: 'police', number: 'DEMO-PL-17', note: 'Winkeldiefstal, afgedaan' }] },
    journey: [
      { country: 'ES', from: '2024-05', to: '2024-11', registeredAs: 'minor', asylum: 'no', source: 'other-member-state', note: '' },
      { country: 'FR', from: '2024', to: '2025', registeredAs: 'unknown', asylum: 'unknown', source: 'youth', note: '' },
      { country: 'BE', from: '2025-06', to: null, registeredAs: 'minor', asylum: 'no', source: 'document', note: '' },
    ],
  },
  aliOne: {
    given: 'Ali', family: 'Tajriba', script: 'علي تجربة', language: 'ar', nationality: 'IQ', sex: 'male', age: [15, 1, 10], asylum: 'yes',
    photo: { picture: 'dark', daysBefore: 5 },
  },
  aliTwo: { given: 'Ali', family: 'Tajriba', script: 'علي تجربة', language: 'ar', nationality: 'IQ', sex: 'male', age: [15, 1, 10], asylum: 'yes', aliases: ['Ali de jongste'] },
  yusuf: { given: 'Yusuf', family: 'Mithal', script: 'يوسف مثال', language: 'ar', nationality: 'SY', sex: 'male', age: [13, 4, 22], asylum: 'yes' },
  nour: { given: 'Nour', family: 'Iftiradi', script: 'نور افتراضي', language: 'ar', nationality: 'SY', sex: 'female', age: [16, 5, 7], asylum: 'yes' },
  karim: { given: 'Karim', family: 'Tajriba', script: 'كريم تجربة', language: 'ar', alsoSpeaks: ['fr'], nationality: 'DZ', sex: 'male', age: [17, 4, 13], asylum: 'no' },
  huda: { given: 'Huda', family: 'Namudhaj', script: 'هدى نموذج', language: 'ar', nationality: 'SD', sex: 'female', age: [15, 10, 24], precision: 'year', asylum: 'yes' },
  omar: {
    given: 'Omar', family: 'Iftiradi', script: 'عمر افتراضي', language: 'ar', nationality: 'YE', sex: 'male', age: [16, 2, 15], asylum: 'yes', objects: 'yes',
    inspection: { state: 'done', ind: 'doubt', avim: 'evident-adult', medicalTest: 'running', note: 'De jongere is het er niet mee eens. De advocaat weet ervan.' },
    also: {
      eurodac: { state: 'hit', checkedOn: null, hits: [{ memberState: 'GR', registeredOn: '2025-04', registeredAs: 'adult', birthDate: '2005-01-01', reference: 'DEMO-EU-4' }] },
      objections: [{ against: 'age-inspection', state: 'pending', note: 'De advocaat schreef het bezwaar.' }],
    },
    journey: [
      { country: 'TR', from: '2024', to: '2025', registeredAs: 'unknown', asylum: 'no', source: 'youth', note: '' },
      { country: 'GR', from: '2025-04', to: '2025-10', registeredAs: 'adult', asylum: 'yes', source: 'eurodac', note: 'Zegt dat de datum niet is gevraagd.' },
    ],
  },
  layla: { given: 'Layla', family: 'Mithal', script: 'ليلى مثال', language: 'ar', nationality: 'IQ', sex: 'female', age: [15, 7, 29], asylum: 'yes', established: { date: 'assigned', source: 'other-member-state' }, objects: 'no' },

  navid: {
    given: 'Navid', family: 'Misal', script: 'نوید مثال', language: 'fa', nationality: 'AF', sex: 'male', age: [16, 11, 8], asylum: 'yes',
    photo: { picture: 'light', daysBefore: 3 },
    also: { establishedNationality: 'AF', nationalitySource: 'document' },
  },
  zmaray: { given: 'Zmaray', family: 'Belga', script: 'زمری بېلګه', language: 'ps', nationality: 'AF', sex: 'male', age: [17, 1, 1], precision: 'month', asylum: 'yes' },
  parwana: { given: 'Parwana', family: 'Namuna', script: 'پروانه نمونه', language: 'fa', nationality: 'AF', sex: 'female', age: [15, 6, 6], asylum: 'yes' },
  jawad: { given: 'Jawad', family: '', script: 'جواد', language: 'fa', nationality: 'AF', sex: 'male', age: [18, 0, 6], asylum: 'yes', established: { date: 'as-stated', source: 'document' } },

  ayaan: { given: 'Ayaan', family: 'Tusaale', language: 'so', nationality: 'SO', sex: 'female', age: [18, 0, 2], asylum: 'yes', established: { date: 'as-stated', source: 'document' } },
  lamin: { given: 'Lamin', family: 'Sample', language: 'en', alsoSpeaks: ['man', 'wo'], nationality: 'GM', sex: 'male', age: [17, 2, 26], asylum: 'yes' },
  mamadou: { given: 'Mamadou', family: 'Exemple', language: 'fr', alsoSpeaks: ['ff'], nationality: 'GN', sex: 'male', age: [16, 4, 30], asylum: 'yes' },
  arben: { given: 'Arben', family: 'Shembull', language: 'sq', nationality: 'AL', sex: 'male', age: [16, 9, 9], asylum: 'no' },
  zeynep: { given: 'Zeynep', family: 'Örnek', language: 'tr', nationality: 'TR', sex: 'female', age: [15, 3, 12], asylum: 'yes' },
  blessing: {
    given: 'Blessing', family: 'Sample', language: 'en', nationality: 'NG', sex: 'female', age: [17, 5, 5], asylum: 'yes',
    inspection: { state: 'done', ind: 'evident-minor', avim: 'evident-minor', medicalTest: 'not-done', note: '' },
  },
  rami: { given: 'Rami', family: 'Mithal', script: 'رامي مثال', language: 'ar', nationality: 'stateless', sex: 'male', age: [15, 9, 23], asylum: 'unknown' },
  // Yusuf once more, as another body wrote him down, and a youth whose file is closed.
  yusufAgain: { given: 'Joesoef', family: 'Mithal', language: 'ar', nationality: 'SY', sex: 'male', age: [13, 4, 22], precision: 'year', asylum: 'unknown', vNumberUnknown: true },
  hawa: { given: 'Hawa', family: 'Tusaale', language: 'so', nationality: 'SO', sex: 'female', age: [18, 1, 3], asylum: 'yes' },
} as const satisfies Record<string, Person>;

/** The short name by which the demo knows a youth. */
export type PersonKey = keyof typeof people;
