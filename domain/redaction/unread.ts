/** What of an attachment the search for values that stay cannot read; then the guardian has to look. Words: `words.redaction.unread`. */
export const unreadCodes = ['picture', 'pages-without-text', 'camera-data', 'locked', 'more-inside', 'not-text', 'too-large', 'damaged'] as const;
export type UnreadCode = (typeof unreadCodes)[number];
