/** The addresses of the browser host. All are POSTs with `packValue` bodies; a key or session goes as `Authorization: Bearer`. */
export const LINE = {
  /** The key from the page's address is exchanged for a session. */
  enter: '/host/enter',
  /** Followed by the name of the call. */
  call: '/host/call/',
  /** Answers with one JSON line `[name, payload]` for each event, for as long as the page is there. */
  events: '/host/events',
} as const;

export const LINE_TYPE = 'application/octet-stream';
