/** A worker beside the page that answers questions; tests give one that runs in place. */
export interface AskedWorker<Question, Answer> {
  ask(question: Question): void;
  hear(answer: (answer: Answer) => void): void;
  /** Called where a question will not be answered, since a fault of ours ended the work on it. */
  failed(tell: () => void): void;
  /** Ends the work on what was asked, at once and without a word. The next question starts afresh. */
  stop(): void;
}
