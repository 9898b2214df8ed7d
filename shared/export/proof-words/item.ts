import type { ProofItem, SectionId } from '#shared/analysis/proof.ts';
import { never } from '#shared/kernel/never.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import type { Speaker } from '../finding-words/speaker.ts';
import type { ProofLine } from '../proof-words.ts';

type Words = Pick<ProofLine, 'title' | 'detail' | 'value'>;
type Item<Kind extends ProofItem['kind']> = Extract<ProofItem, { readonly kind: Kind }>;

/** Between the parts of a detail that stand side by side. */
const BESIDE = ' · ';
const beside = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(BESIDE);

export function itemWords(speaker: Speaker, content: MapContent, item: ProofItem, section: SectionId): Words {
  const { t, name, names, number } = speaker;
  switch (item.kind) {
    case 'chain':
      return chainWords(speaker, content, item);
    case 'cut-off':
      return cutOffWords(speaker, item);
    case 'tie':
      return tieWords(speaker, content, item);
    case 'service':
      return serviceWords(speaker, content, item, section);
    case 'nothing':
      return { title: t('proof.nothing'), detail: '', value: '0' };
    case 'exchange': {
      const [one = ''] = item.departments.map(name);
      const crosses = section === 'across';
      const title = crosses
        ? t('proof.exchange', { department: one, partners: names(item.partners) })
        : names(item.departments);
      const count = t('proof.count.services', { count: item.services.length });
      return {
        title,
        detail: crosses ? serviceNames(speaker, content, item.services) : count,
        value: number(item.weight),
      };
    }
    case 'gap':
      return { title: gapWords(speaker, item), detail: '', value: '' };
    case 'rating':
      return ratingWords(speaker, content, item);
    default:
      return never(item);
  }
}

function chainWords(
  speaker: Speaker,
  content: MapContent,
  { path, services, chains, through, credit }: Item<'chain'>,
): Words {
  const { t, number, chain } = speaker;
  const ways = { through: number(through), count: number(chains) };
  const others = through < chains ? t('proof.chain.some', ways) : chains > 1 ? t('proof.chain.all', ways) : '';
  return {
    title: chain(path),
    detail: beside(others, serviceNames(speaker, content, services)),
    value: number(credit),
  };
}

function cutOffWords({ t, names, number }: Speaker, { sources, lost, pairs }: Item<'cut-off'>): Words {
  const isApart = sources.length === lost.length && sources.every((id, place) => id === lost[place]);
  const product = { sources: number(sources.length), lost: number(isApart ? lost.length - 1 : lost.length) };
  return {
    title: isApart
      ? t('proof.cut-off.apart', { sources: names(sources) })
      : t('proof.cut-off.lost', { sources: names(sources), lost: names(lost) }),
    detail: sources.length * lost.length > 1 ? t('proof.cut-off.product', product) : '',
    value: number(pairs),
  };
}

function tieWords(speaker: Speaker, content: MapContent, item: Item<'tie'>): Words {
  const { t, name, number, percent } = speaker;
  return {
    title: t('proof.tie', { provider: name(item.provider), customer: name(item.customer) }),
    detail: beside(
      item.weakest ? t('proof.tie.weakest') : '',
      item.share === undefined ? '' : t('proof.tie.share', { share: percent(item.share) }),
      serviceNames(speaker, content, item.services),
    ),
    value: t('proof.weight', { weight: number(item.weight) }),
  };
}

function serviceWords(speaker: Speaker, content: MapContent, item: Item<'service'>, section: SectionId): Words {
  const { t, name, number, percent } = speaker;
  const row = content.services.get(item.service);
  if (row === undefined) return { title: '', detail: '', value: '' };
  const ends = t('proof.tie', { provider: name(item.provider), customer: name(item.customer) });
  const ofPair = section === 'there' || section === 'back';
  const share = item.share === undefined ? '' : t('proof.tie.share', { share: percent(item.share) });
  return {
    title: serviceName(speaker, row),
    detail: beside(...(ofPair ? agreed(speaker, row) : [ends, share])),
    value: content.map.weights === 'scale' ? t('proof.weight', { weight: number(row.weight) }) : number(row.weight),
  };
}

/** What is agreed about a service, and how its customer is heard. */
function agreed({ t }: Speaker, { standard }: Service): readonly string[] {
  const agreement = standard?.agreement ?? 'none';
  const channel = standard?.feedbackChannel.trim() ?? '';
  return [
    agreement === 'none'
      ? t('proof.service.no-standard')
      : t('proof.service.agreement', { agreement: t(`agreement.${agreement}`) }),
    channel === '' ? t('proof.service.no-feedback') : t('proof.service.feedback', { channel }),
  ];
}

function ratingWords(speaker: Speaker, { services }: MapContent, item: Item<'rating'>): Words {
  const { t, name, number, signed } = speaker;
  const row = services.get(item.service);
  const subject = t(`subject.${item.subject}`);
  return {
    title: t('proof.rating', { service: row === undefined ? '' : serviceName(speaker, row), subject }),
    detail: t('proof.rating.detail', {
      provider: name(item.provider),
      customer: name(item.customer),
      own: number(item.own),
      rated: number(item.rated),
      respondents: number(item.respondents),
      agreement: number(item.agreement),
    }),
    value: signed(item.gap),
  };
}

function gapWords({ t, name }: Speaker, item: Item<'gap'>): string {
  const department = name(item.department);
  switch (item.gap) {
    case 'relationships':
      return t('proof.gap.relationships', { department });
    case 'customers':
      return t('proof.gap.customers', { department });
    case 'providers':
      return t('proof.gap.providers', { department });
    case 'customer-path':
      return t('proof.gap.customer-path', { department });
    default:
      return never(item.gap);
  }
}

const serviceName = ({ t }: Speaker, row: Service): string => nameIn(row, t.language) || t('service.unnamed');

/** In their order, those without a name left out. */
function serviceNames({ t }: Speaker, { services }: MapContent, ids: readonly ServiceId[]): string {
  return beside(...ids.map((id) => services.get(id)).map((row) => (row === undefined ? '' : nameIn(row, t.language))));
}
