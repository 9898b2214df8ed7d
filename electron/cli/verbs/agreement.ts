import { extname } from 'node:path';
import { agreementPaper } from '#shared/export/papers/agreement.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn, nameKeys } from '#shared/model/named.ts';
import { writeDocx } from '#shared/writers/docx.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput, refuseUsage } from '../refuse.ts';
import { type Call, defineVerb } from '../verb.ts';
import { writeResult } from '../write-result.ts';

const SHOWN = 12;

export const agreement = defineVerb({
  id: 'agreement',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    service: { value: 'ID|NAME|"A > B"', required: true, words: 'cli.option.agreement-service' },
    to: { value: 'OUT.docx', required: true, words: 'cli.option.to' },
    map: { value: 'NAME', words: 'cli.option.map' },
    lang: { value: 'LANGUAGE', choices: ['en', 'zh-CN'], words: 'cli.option.lang' },
  },
  words: 'cli.verb.agreement',
  run: async (call) => {
    const { options, t, terminal } = call;
    const path = options.get('to') ?? '';
    if (extname(path).toLowerCase() !== '.docx')
      return refuseUsage(t, { code: 'cli-extension-unknown', path, choices: '.docx' }, 'agreement');
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const services = servicesMeant(call, content.value);
    if (services.length === 0) {
      const names = [...content.value.services.values()].map((service) => nameIn(service, t.language) || service.id);
      const shown = `${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ', …' : ''}`;
      const fault = {
        code: 'cli-service-not-named',
        service: options.get('service') ?? '',
        services: shown || '–',
      } as const;
      return refuseInput(t, call.operands[0], fault);
    }
    const paper = agreementPaper({ engagement: engagement.value, services, translator: t, date: terminal.today });
    return writeResult(call, path, await writeDocx(paper));
  },
});

/** The service of that id or name, the first where several have it; or of `A > B` all between the two, A's to B first. */
function servicesMeant({ options }: Call, content: MapContent) {
  const asked = options.get('service') ?? '';
  const services = [...content.services.values()];
  const byId = services.find((service) => service.id === asked);
  if (byId !== undefined) return [byId];
  const named = services.find((service) => service.name !== '' && nameKeys(service).includes(nameKey(asked)));
  if (named !== undefined) return [named];
  const ends = asked.split(/\s*[>＞]\s*/).map((name) => {
    const key = nameKey(name);
    return [...content.departments.values()].find((department) => nameKeys(department).includes(key))?.id;
  });
  const [one, other] = ends;
  if (ends.length !== 2 || one === undefined || other === undefined) return [];
  const from = (provider: typeof one, customer: typeof one) =>
    services.filter((service) => service.provider === provider && service.customer === customer);
  return [...from(one, other), ...from(other, one)];
}
