/** Stands between the renderer and paths: it holds tokens, the host knows what they mean. */
export interface FileTokens {
  /** The token of a path; the same path has the same token until the program ends. */
  of(path: string): string;
  pathOf(token: string): string | undefined;
}

/** `random` gives fresh, unguessable text of 16 to 64 of `A-Za-z0-9_-`. */
export function createFileTokens(random: () => string): FileTokens {
  const tokens = new Map<string, string>();
  const paths = new Map<string, string>();
  return {
    of(path) {
      const known = tokens.get(path);
      if (known !== undefined) return known;
      const token = random();
      tokens.set(path, token);
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => paths.get(token),
  };
}
