/** What the app asked of Electron, in order: `['dialog.showOpenDialog', options]`. The test reads it. */
export type Recorded = readonly [what: string, ...details: unknown[]];

export const recorded: Recorded[] = [];

export function record(what: string, ...details: unknown[]): void {
  recorded.push([what, ...details.map((detail) => JSON.parse(JSON.stringify(detail ?? null)) as unknown)]);
}
