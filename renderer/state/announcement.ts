import type { Report } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { isNoted } from '#shared/model/note-subject.ts';
import { countText } from './count-text.ts';
import { type Selection, selectionSize } from './selection.ts';
import { partnersIn, placesIn } from './spoken-places.ts';

/** What is selected, as it is read aloud: "Finance, department, 3 of 42, provides to 4, receives from 1, bottleneck". */
export function announcement(
  t: Translator,
  content: MapContent,
  selection: Selection,
  report: Report | undefined,
): string {
  if (selectionSize(selection) === 0) return '';
  const { departments, services } = selection;
  if (selectionSize(selection) > 1) {
    return t('details.many', { things: countText(t, { departments: departments.size, services: services.size }) });
  }
  const [department] = [...departments].flatMap((id) => content.departments.get(id) ?? []);
  if (department !== undefined) {
    const partners = partnersIn(content.services).get(department.id);
    const spoken = t('announce.department', {
      name: nameIn(department, t.language),
      place: placesIn(content.departments, t.language).get(department.id) ?? 0,
      total: content.departments.size,
      customers: partners?.customers.size ?? 0,
      providers: partners?.providers.size ?? 0,
    });
    const flagged = standingFindings(content, report).some(
      ({ id, departments: of }) => id === 'bottleneck' && of.includes(department.id),
    );
    const said = flagged ? t('announce.flagged', { spoken, flag: t('finding.bottleneck.name') }) : spoken;
    const noted = isNoted(department) ? t('announce.noted', { spoken: said }) : said;
    const teams = [...content.teams.values()].filter(({ departments: of }) => of.includes(department.id));
    const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
    return teams.length === 0
      ? noted
      : t('announce.in-team', { spoken: noted, teams: list.format(teams.map((row) => nameIn(row, t.language))) });
  }
  const [service] = [...services].flatMap((id) => content.services.get(id) ?? []);
  const provider = service && content.departments.get(service.provider);
  const customer = service && content.departments.get(service.customer);
  if (service === undefined || provider === undefined || customer === undefined) return '';
  const spoken = t('announce.service', {
    name: nameIn(service, t.language) || t('service.unnamed'),
    provider: nameIn(provider, t.language),
    customer: nameIn(customer, t.language),
    weight: service.weight,
  });
  return isNoted(service) ? t('announce.noted', { spoken }) : spoken;
}
