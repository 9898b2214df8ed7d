/** What is said follows what was said before by at least this long, in ms. */
export const SPEECH_MS = 500;

export interface Speech {
  /** Says the text at once, or as soon as the one before has had its time; of several meanwhile the last. */
  say(text: string): void;
}

/** Speaks through `speak`, at most once in `SPEECH_MS`. */
export function createSpeech(speak: (text: string) => void): Speech {
  let next: string | undefined;
  let resting = false;
  const rest = (): void => {
    resting = true;
    setTimeout(() => {
      resting = false;
      if (next === undefined) return;
      speak(next);
      next = undefined;
      rest();
    }, SPEECH_MS);
  };
  return {
    say(text) {
      if (resting) {
        next = text;
        return;
      }
      speak(text);
      rest();
    },
  };
}
