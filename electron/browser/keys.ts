import { createHash, randomBytes } from 'node:crypto';

/** Who may call. Keys open a page; each page then has a session of its own. */
export interface Keys {
  /** For the terminal: opens as many pages as the user likes. */
  readonly printed: string;
  /** For one page, once: other users of the machine may read the command line that starts a browser. */
  once(): string;
  /** A fresh session for a good key. */
  enter(key: string): string | null;
  isSession(session: string): boolean;
}

export function createKeys(): Keys {
  const printed = fresh();
  const single = new Set<string>();
  const sessions = new Set<string>();
  return {
    printed,
    once() {
      const key = fresh();
      single.add(digest(key));
      return key;
    },
    enter(key) {
      const known = digest(key);
      if (known !== digest(printed) && !single.delete(known)) return null;
      const session = fresh();
      sessions.add(digest(session));
      return session;
    },
    isSession: (session) => sessions.has(digest(session)),
  };
}

/** 192 bits. */
function fresh(): string {
  return randomBytes(24).toString('base64url');
}

/** Secrets are compared by digest, so that the time a comparison takes tells nothing about them. */
function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
