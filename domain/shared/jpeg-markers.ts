// Markers of the segments of a JPEG (ITU-T T.81, table B.1), each after a byte 0xff.
export const START_OF_IMAGE = 0xd8;
export const END_OF_IMAGE = 0xd9;
export const START_OF_SCAN = 0xda;
export const COMMENT = 0xfe;

/** Does an application write here what it likes: APP0 to APP15? */
export const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** Does a frame begin here, which tells width and height: C0 to CF without C4 (Huffman tables), C8 (reserved) and CC (arithmetic coding)? */
export const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
