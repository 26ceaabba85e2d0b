import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?inline';
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?inline';
import ethiopic400 from '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2?inline';
import ethiopic600 from '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-600-normal.woff2?inline';
import latin400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import latin400Italic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?inline';
import latin600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline';
import latin700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?inline';
import latinExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?inline';
import latinExt400Italic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?inline';
import latinExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?inline';
import latinExt700 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2?inline';
import vietnamese400 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff2?inline';
import vietnamese400Italic from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-italic.woff2?inline';
import vietnamese600 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff2?inline';
import vietnamese700 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-700-normal.woff2?inline';

// The characters each file has. Static files and not variable ones: Chromium embeds those as Type 3, which copies and archives badly.
const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF';
const VIETNAMESE = 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const ARABIC = 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC';
const ETHIOPIC = 'U+030E,U+1200-1399,U+2D80-2DDE,U+AB01-AB2E';

type Face = readonly [family: string, weight: number, style: 'normal' | 'italic', data: string, range: string];

const latinFaces = (weight: number, style: 'normal' | 'italic', latin: string, latinExt: string, vietnamese: string): readonly Face[] => [
  ['Source Sans 3', weight, style, vietnamese, VIETNAMESE],
  ['Source Sans 3', weight, style, latinExt, LATIN_EXT],
  ['Source Sans 3', weight, style, latin, LATIN],
];

const faces: readonly Face[] = [
  ...latinFaces(400, 'normal', latin400, latinExt400, vietnamese400),
  ...latinFaces(400, 'italic', latin400Italic, latinExt400Italic, vietnamese400Italic),
  ...latinFaces(600, 'normal', latin600, latinExt600, vietnamese600),
  ...latinFaces(700, 'normal', latin700, latinExt700, vietnamese700),
  ['Noto Sans Arabic', 400, 'normal', arabic400, ARABIC],
  ['Noto Sans Arabic', 600, 'normal', arabic600, ARABIC],
  ['Noto Sans Ethiopic', 400, 'normal', ethiopic400, ETHIOPIC],
  ['Noto Sans Ethiopic', 600, 'normal', ethiopic600, ETHIOPIC],
];

/** The letters of the printed pages as CSS, with the files in it: a page that is printed reaches neither disk nor network. */
export const fontFaces: string = faces
  .map(([family, weight, style, data, range]) => `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("${data}") format("woff2");unicode-range:${range}}`)
  .join('\n');
