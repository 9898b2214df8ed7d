/** A text of sections and entries in one language, before it is drawn or written. */
export interface Note {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly NoteSection[];
}

export interface NoteSection {
  /** The same in every language; letters, digits and dashes. */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly entries: readonly NoteEntry[];
  /** Plain lines below the entries. */
  readonly list: readonly string[];
}

export interface NoteEntry {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly NoteFact[];
}

export interface NoteFact {
  /** Missing where the text speaks for itself. */
  readonly label?: string;
  readonly text: string;
  /** Set as it stands, in a face for formulas. */
  readonly formula?: true;
}
