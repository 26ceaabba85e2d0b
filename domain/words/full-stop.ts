/** What somebody wrote, ending in one mark, so that a sentence around it does not end twice. */
export const withFullStop = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
