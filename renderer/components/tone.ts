/** What a colour means. It always repeats a word: `danger` is for time and mistakes, never for a person. */
export type Tone = 'quiet' | 'accent' | 'attention' | 'danger' | 'safe';
