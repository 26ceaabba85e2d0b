import * as asn1js from 'asn1js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derBits, derLength, derOctets, derOid, derPositiveInteger, derSequence, derSetOf, derSmallInteger, derTagged, derTime, derUtf8, derValue } from './der';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('DER', () => {
  it.each([
    [0, '00'], [127, '7f'], [128, '8180'], [255, '81ff'], [256, '820100'], [65_536, '83010000'], [2 ** 32, '850100000000'], [2 ** 53 - 1, '871fffffffffffff'],
  ])('writes the length %d in its shortest form', (length, wanted) => {
    expect(hex(derLength(length))).toBe(wanted);
  });

  it('refuses what is no length, no small number and no identifier', () => {
    expect(() => derLength(-1)).toThrow(RangeError);
    expect(() => derLength(1.5)).toThrow(RangeError);
    expect(() => derSmallInteger(128)).toThrow(RangeError);
    expect(() => derOid('3.1')).toThrow(RangeError);
    expect(() => derOid('1.40')).toThrow(RangeError);
    expect(() => derOid('1')).toThrow(RangeError);
  });

  it.each([
    ['1.2.840.113549.1.7.1', '06092a864886f70d010701'],
    ['2.16.840.1.101.3.4.1.46', '060960864801650304012e'],
    ['2.5.29.15', '0603551d0f'],
  ])('writes the identifier %s', (dotted, wanted) => {
    expect(hex(derOid(dotted))).toBe(wanted);
  });

  it('changes the form of a moment in 2050', () => {
    expect(hex(derTime('2049-12-31T23:59:59.999Z'))).toBe(hex(derValue(0x17, Buffer.from('491231235959Z'))));
    expect(hex(derTime('2050-01-01T00:00:00.000Z'))).toBe(hex(derValue(0x18, Buffer.from('20500101000000Z'))));
  });

  it('sorts a set and leaves a sequence alone', () => {
    const [one, two] = [derSmallInteger(1), derSmallInteger(2)];
    expect(derSetOf(two, one)).toEqual(derSetOf(one, two));
    expect(derSequence(two, one)).not.toEqual(derSequence(one, two));
  });

  it('is read back by another reader, whatever the content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.string({ unit: 'binary' }), (octets, digits, text) => {
        const der = derSequence(derOctets(octets), derPositiveInteger(digits), derUtf8(text), derTagged(1, derBits(octets)));
        const { offset, result } = asn1js.fromBER(der);
        expect(offset).toBe(der.length);
        const [first, second, third, fourth] = (result as asn1js.Sequence).valueBlock.value;
        expect(hex((first as asn1js.OctetString).valueBlock.valueHexView)).toBe(hex(octets));
        expect((second as asn1js.Integer).toBigInt()).toBe(BigInt(`0x${hex(digits)}`));
        expect((third as asn1js.Utf8String).valueBlock.value).toBe(text);
        expect(fourth?.idBlock.tagNumber).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
