import { type Fault, faultLine, faultText } from '#shared/i18n/fault-text.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { type Err, err } from '#shared/kernel/result.ts';
import type { Refusal, UsageFault } from './verb.ts';

const SHOWN_ROWS = 20;

/** What is wrong with the input, after the file that it is about; the code at the end, for scripts and for support. */
export function refuseInput(t: Translator, file: string | undefined, fault: Fault): Err<Refusal> {
  const about = file === undefined ? '' : `${file}: `;
  return err({ exit: 1, text: `orgloom: ${about}${faultLine(t, fault)} [${fault.code}]\n` });
}

/** What is wrong with the command line, and where to read on. */
export function refuseUsage(t: Translator, fault: UsageFault, verb?: string): Err<Refusal> {
  const help = t('cli.see-help', { command: verb === undefined ? 'orgloom help' : `orgloom help ${verb}` });
  return err({ exit: 2, text: `orgloom: ${faultLine(t, fault)} [${fault.code}]\n${help}\n` });
}

/** The rows that cannot be imported, at most twenty of them, then what it means for the whole. */
export function refuseRows<RowFault extends Fault>(
  t: Translator,
  faults: readonly RowFault[],
  fileOf: (fault: RowFault) => string,
): Err<Refusal> {
  const join = t.language === 'zh-CN' ? '' : ' ';
  const rows = faults.slice(0, SHOWN_ROWS).map((fault) => {
    const text = faultText(t, fault);
    return `${fileOf(fault)}: ${text.what}${join}${text.do} [${fault.code}]\n`;
  });
  const more = faults.length - rows.length;
  if (more > 0) rows.push(`${t('cli.more-rows', { count: more })}\n`);
  const whole = { code: 'import-rows-refused', count: faults.length } as const;
  return err({ exit: 1, text: `${rows.join('')}orgloom: ${faultLine(t, whole)} [${whole.code}]\n` });
}
