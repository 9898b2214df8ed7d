import type { ExportNews, ExportQuestion } from '#renderer/workers/export-messages.ts';

/** Where files are made, beside the page; tests give one that answers in place. */
export interface ExportWorker {
  /** Hears how far it is and then the end, or that a fault of ours ended it. Gives the way to stop it. */
  ask(question: ExportQuestion, hear: (news: ExportNews) => void, failed: () => void): () => void;
}
