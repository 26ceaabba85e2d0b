import { useEffect, useState } from 'react';

const READING_MS = 400;

/** A value once it stopped changing, so that the vault is not asked at every letter. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), READING_MS);
    return () => clearTimeout(timer);
    // `key` stands for the value: a new object with the same content did not change
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return settled;
}

/** The last value that was there, so that what is being read does not jump while the next one is asked. */
export function useKept<Value>(value: Value | undefined): Value | undefined {
  const [kept, setKept] = useState(value);
  useEffect(() => { if (value) setKept(value); }, [value]);
  return value ?? kept;
}
