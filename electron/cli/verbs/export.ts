import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { codedCopy } from '#shared/export/coded-copy.ts';
import { DECK_LANGUAGES, type DeckOptions, isSlideId, usualDeck } from '#shared/export/deck-options.ts';
import { ARROW_FORMS } from '#shared/export/drawing.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { RATIOS } from '#shared/export/page.ts';
import { DPI_RANGE, WIDTH_RANGE } from '#shared/export/picture-options.ts';
import { SHEET_IDS } from '#shared/export/sheets/sheets.ts';
import { SLIDES } from '#shared/export/slides/slides.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { type ExportFault, ExportRefusal } from '#shared/writers/export-refusal.ts';
import { askedPicture } from '../asked-picture.ts';
import { chooseExport } from '../choose-export.ts';
import { chooseTemplate } from '../choose-template.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { chooseOldDeck, optionsOf, writeRefreshed } from '../refresh-export.ts';
import { refuseInput, refuseUsage } from '../refuse.ts';
import type { ExportRequest, ExportTool } from '../tools.ts';
import { type Call, defineVerb, type UsageFault } from '../verb.ts';
import { writeResult } from '../write-result.ts';

/** Formats in which arrows are drawn here, not by the program that opens the file. */
const DRAWN: readonly string[] = ['deck', 'picture'];

export const exportFile = defineVerb({
  id: 'export',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    to: { value: 'OUT.(pptx|pdf|png|svg|drawio|gexf|graphml|json|xlsx|csv)', required: true, words: 'cli.option.to' },
    format: { value: 'FORMAT', words: 'cli.option.format' },
    sheet: { value: 'SHEET', choices: SHEET_IDS, words: 'cli.option.sheet' },
    codes: { words: 'cli.option.codes' },
    map: { value: 'NAME', words: 'cli.option.map' },
    slides: { value: 'KIND,KIND,...', words: 'cli.option.slides' },
    ratio: { value: 'RATIO', choices: RATIOS, words: 'cli.option.ratio' },
    arrows: { value: 'FORM', choices: ARROW_FORMS, words: 'cli.option.arrows' },
    template: { value: 'FIRM.potx', words: 'cli.option.template' },
    layout: { value: 'ROLE=NAME', many: true, words: 'cli.option.layout' },
    width: { value: 'PIXELS', range: WIDTH_RANGE, words: 'cli.option.width' },
    dpi: { value: 'DPI', range: DPI_RANGE, words: 'cli.option.dpi' },
    transparent: { words: 'cli.option.transparent' },
    refresh: { value: 'OLD.pptx', words: 'cli.option.refresh' },
    'dry-run': { words: 'cli.option.dry-run' },
    lang: { value: 'LANGUAGE', choices: DECK_LANGUAGES, words: 'cli.option.deck-lang' },
  },
  words: 'cli.verb.export',
  run: async (call) => {
    const { operands, options, t, terminal } = call;
    const path = options.get('to') ?? '';
    const tool = chooseExport(call, path);
    if (!tool.ok) return tool;
    const deck = deckOf(call, tool.value);
    if (!deck.ok) return refuseUsage(t, deck.failure, 'export');
    const old = await chooseOldDeck(call, tool.value);
    if (!old.ok) return old;
    const template = await chooseTemplate(call, tool.value);
    if (!template.ok) return template;
    const picture = askedPicture(call, tool.value);
    if (!picture.ok) return refuseUsage(t, picture.failure, 'export');
    if (options.has('arrows') && !DRAWN.includes(tool.value.format)) {
      return refuseUsage(t, { code: 'cli-arrows-only', option: '--arrows' }, 'export');
    }
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const { map } = content.value;
    const out = options.has('codes')
      ? codedCopy(engagement.value, map.id, t)
      : { engagement: engagement.value, map: map.id };
    const report = runAnalysis(contentOf(out), out.engagement.settings, ratingsOf(out.engagement));
    if (!report.ok) terminal.err(`${operands[0]}: ${faultText(t, report.failure).what}\n`);
    const bytes = await made(tool.value, {
      ...out,
      report: report.ok ? report.value : undefined,
      translator: t,
      date: terminal.today,
      deck: old.value ? optionsOf(old.value.mark, call, deck.value) : deck.value,
      arrows: deck.value.arrows,
      template: template.value,
      sheet: SHEET_IDS.find((id) => id === options.get('sheet')) ?? 'services',
      picture: picture.value,
    });
    if (!bytes.ok) return refuseInput(t, undefined, bytes.failure);
    return old.value ? writeRefreshed(call, path, old.value, bytes.value) : writeResult(call, path, bytes.value);
  },
});

async function made(tool: ExportTool, request: ExportRequest): Promise<Result<Uint8Array, ExportFault>> {
  try {
    return ok(await tool.write(request));
  } catch (thrown) {
    if (thrown instanceof ExportRefusal) return err(thrown.fault);
    throw thrown;
  }
}

/** The deck that the options ask for; each of them is refused where no deck is made. */
function deckOf({ options, t }: Call, { format }: ExportTool): Result<DeckOptions, UsageFault> {
  const [asked, ratio, language] = ['slides', 'ratio', 'lang'].map((name) => options.get(name));
  if (format !== 'deck') {
    const given = ['slides', 'ratio'].filter((name) => options.has(name)).map((name) => `--${name}`);
    const [option] = language === 'both' ? [...given, '--lang both'] : given;
    if (option !== undefined) return err({ code: 'cli-deck-only', option });
  }
  const usual = usualDeck(DECK_LANGUAGES.find((each) => each === language) ?? t.language);
  const ids = asked === undefined ? usual.kinds : asked.split(',').map((id) => id.trim());
  const wrong = ids.find((id, index) => !isSlideId(id) || ids.indexOf(id) !== index);
  if (wrong !== undefined) {
    const choices = SLIDES.map(({ id }) => id).join(', ');
    return err({ code: 'cli-slide-unknown', value: wrong, choices });
  }
  const arrows = ARROW_FORMS.find((each) => each === options.get('arrows'));
  return ok({
    ...(arrows && { arrows }),
    language: usual.language,
    ratio: RATIOS.find((each) => each === ratio) ?? usual.ratio,
    kinds: ids.filter(isSlideId),
  });
}
