import { ASPECTS, type Aspect, SUBJECTS, type Subject } from '#shared/model/rating.ts';
import { type ColumnNames, columnKey, EDGE_COLUMNS } from './columns.ts';

/** Columns that every survey export may have; of the long form, whose rows are single answers, the last three as well. */
export const RATING_COLUMNS = {
  provider: EDGE_COLUMNS.provider,
  customer: [...EDGE_COLUMNS.customer, 'rated by', '评价部门'],
  service: EDGE_COLUMNS.service,
  respondent: ['respondent', 'rater', 'respondent id', 'participant', '评价人', '作答人', '受访者', '编号'],
  side: ['side', '评价方'],
  date: ['date', 'answered on', '日期', '作答日期'],
  comment: ['comment', 'comments', '评论', '意见', '备注'],
} as const satisfies ColumnNames<string>;

export const LONG_COLUMNS = {
  dimension: ['dimension', 'subject', 'question', '维度', '题目'],
  aspect: ['aspect', '方面', '指标'],
  answer: ['answer', 'rating', 'score', 'value', '评分', '答案', '分值'],
} as const satisfies ColumnNames<string>;

const SUBJECT_NAMES: Readonly<Record<Subject, readonly string[]>> = {
  overall: ['overall', 'satisfaction', 'overall satisfaction', '总体', '满意度', '总体满意度'],
  awareness: ['awareness', '意识'],
  goals: ['goals', 'goal', '目标'],
  value: ['value', '价值'],
  time: ['time', '时间'],
  execution: ['execution', '执行'],
  information: ['information', '信息'],
  emotion: ['emotion', '情绪'],
};

const ASPECT_NAMES: Readonly<Record<Aspect, readonly string[]>> = {
  performance: ['performance', '绩效', '表现'],
  importance: ['importance', '重要性'],
};

export interface Question {
  readonly aspect: Aspect;
  readonly subject: Subject;
}

const plainKey = (text: string): string => columnKey(text.replace(/[:：()（）[\]/]+/g, ' ')).trim();
const SUBJECT_OF = new Map(
  SUBJECTS.flatMap((subject) => SUBJECT_NAMES[subject].map((name) => [name, subject] as const)),
);
const ASPECT_OF = new Map(ASPECTS.flatMap((aspect) => ASPECT_NAMES[aspect].map((name) => [name, aspect] as const)));

/** What the name of a dimension means. */
export const subjectNamed = (text: string): Subject | undefined => SUBJECT_OF.get(plainKey(text));
/** What is asked of it; nothing said: how well it is done. */
export const aspectNamed = (text: string): Aspect | undefined =>
  text.trim() === '' ? 'performance' : ASPECT_OF.get(plainKey(text));

/** Every way to write a question as the head of a column: `time`, `importance of time`, `time (importance)`, `时间重要性`. */
const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  SUBJECTS.flatMap((subject) =>
    SUBJECT_NAMES[subject].flatMap((name) => [
      [name, { aspect: 'performance', subject }] as const,
      ...ASPECTS.flatMap((aspect) =>
        ASPECT_NAMES[aspect]
          .flatMap((word) => [
            `${word} ${name}`,
            `${name} ${word}`,
            `${word} of ${name}`,
            `${name}${word}`,
            `${name}的${word}`,
            `${name}${word}`.replace(/ /g, ''),
          ])
          .map((written) => [written, { aspect, subject }] as const),
      ),
    ]),
  ),
);

/** What a column of the wide form asks, whose rows are respondents; `importance` alone is that of the service as a whole. */
export function questionOf(head: string): Question | undefined {
  const key = plainKey(head);
  if (ASPECT_OF.get(key) === 'importance') return { aspect: 'importance', subject: 'overall' };
  return QUESTIONS.get(key);
}
