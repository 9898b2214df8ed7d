/** Why a row of a survey cannot be taken. `column` is the head of the column as it stands in the file. */
export type RatingProblem =
  | { readonly code: 'import-field-count'; readonly expected: number; readonly found: number }
  | { readonly code: 'import-quote-open' }
  | { readonly code: 'import-name-empty'; readonly column: string }
  | { readonly code: 'import-name-too-long'; readonly column: string; readonly limit: number }
  | { readonly code: 'import-self-service'; readonly name: string }
  | { readonly code: 'import-answer-unreadable'; readonly column: string; readonly value: string }
  | { readonly code: 'import-answer-off-scale'; readonly column: string; readonly value: string }
  | { readonly code: 'import-subject-unknown'; readonly column: string; readonly value: string }
  | { readonly code: 'import-side-unknown'; readonly column: string; readonly value: string }
  | { readonly code: 'import-date-invalid'; readonly column: string; readonly value: string }
  | { readonly code: 'import-date-in-future'; readonly column: string; readonly value: string }
  | {
      readonly code: 'import-answer-twice';
      readonly column: string;
      readonly respondent: string;
      readonly first: number;
    }
  | {
      readonly code: 'import-department-unknown';
      readonly column: string;
      readonly value: string;
      readonly count: number;
      readonly known: string;
    }
  | { readonly code: 'import-service-unknown'; readonly service: string; readonly count: number }
  | { readonly code: 'import-service-ambiguous'; readonly service: string; readonly count: number };

/** `row` is the row of the spreadsheet: the header is row 1 and empty rows count. */
export type RatingRowFault = RatingProblem & { readonly row: number };

/** What an import of ratings assumed. Each has words in the catalogues (`import.notice.<code>`). */
export type RatingNotice =
  | { readonly code: 'read-as'; readonly encoding: string }
  | { readonly code: 'columns-unused'; readonly columns: string }
  | { readonly code: 'respondents-numbered' }
  | { readonly code: 'rows-unanswered'; readonly count: number }
  | { readonly code: 'other-scale'; readonly column: string; readonly most: number; readonly count: number };
