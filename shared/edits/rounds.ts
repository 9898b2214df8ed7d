import { isDay } from '#shared/kernel/day.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Tables } from '#shared/model/engagement.ts';
import { checkName, nameKeys } from '#shared/model/named.ts';
import type { EditFault } from './fault.ts';

/** The cleaned name of a round, if no other round answers to it. */
export function checkRoundName(rounds: Tables['rounds'], text: string, except?: string): Result<string, EditFault> {
  const name = checkName(text);
  if (!name.ok) return name;
  const key = nameKey(name.value);
  const isTaken = [...rounds.values()].some((row) => row.id !== except && nameKeys(row).includes(key));
  return isTaken ? err({ code: 'round-taken', name: name.value }) : name;
}

/** The date, if it is one or empty. */
export function checkDate(date: string): Result<string, EditFault> {
  return date === '' || isDay(date) ? ok(date) : err({ code: 'date-not-valid', date: date.slice(0, 20) });
}
