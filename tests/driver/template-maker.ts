import { makeZip, type ZipFile } from './zip-maker.ts';

/** Points: left, top, width, height. */
type Box = readonly [number, number, number, number];

export interface PlaceSketch {
  readonly type?: string;
  readonly idx?: number;
  /** Inherited if missing. */
  readonly box?: Box;
  /** Points. */
  readonly size?: number;
}

export interface LayoutSketch {
  readonly name: string;
  readonly type?: string;
  readonly places: readonly PlaceSketch[];
  /** What is drawn under the places. */
  readonly ornaments?: string;
  readonly override?: string;
}

export interface MasterSketch {
  readonly places: readonly PlaceSketch[];
  readonly layouts: readonly LayoutSketch[];
  readonly colours?: readonly string[];
  readonly fonts?: readonly [latin: string, chinese: string];
  /** Which colour is text and which is ground: `bg1="dk1" tx1="lt1" ...`. */
  readonly map?: string;
  readonly background?: string;
  readonly ornaments?: string;
}

export interface TemplateSketch {
  readonly size: readonly [number, number];
  readonly masters: readonly MasterSketch[];
  readonly notes?: boolean;
  /** Slides of its own, with notes and a picture that only they use. */
  readonly slides?: number;
  readonly more?: readonly ZipFile[];
  /** Relationships added to the first layout. */
  readonly leads?: string;
  readonly template?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const TYPE = `${OFFICE}/officeDocument/2006/relationships`;
const NAMES = `xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:r="${TYPE}" xmlns:p="${OFFICE}/presentationml/2006/main"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PLAIN_MAP = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
const ACCENTS = [1, 2, 3, 4, 5, 6].map((index) => `accent${index}="accent${index}"`).join(' ');
const COLOURS = ['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const SLOTS = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

const emu = (points: number): number => Math.round(points * 12_700);
export const frame = ([x, y, width, height]: Box): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

/** A rectangle in a colour, as an ornament. */
export function block(id: number, box: Box, colour: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="block ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

function place({ type, idx, box, size }: PlaceSketch, index: number): string {
  const role = [type && `type="${type}"`, idx !== undefined && `idx="${idx}"`].filter(Boolean).join(' ');
  const style =
    size === undefined
      ? '<a:lstStyle/>'
      : `<a:lstStyle><a:lvl1pPr><a:defRPr sz="${size * 100}"/></a:lvl1pPr></a:lstStyle>`;
  const shape = box === undefined ? '' : `${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${index + 20}" name="place ${index}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${role}/></p:nvPr></p:nvSpPr><p:spPr>${shape}</p:spPr><p:txBody><a:bodyPr/>${style}<a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
}

const tree = (inside: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${inside}</p:spTree>`;

function theme(name: string, { colours = COLOURS, fonts = ['Calibri', ''] }: Partial<MasterSketch>): string {
  const slots = [
    ...SLOTS.map((slot, index) => [slot, colours[index] ?? '808080']),
    ['hlink', '0563C1'],
    ['folHlink', '954F72'],
  ];
  const font = `<a:latin typeface="${fonts[0]}"/><a:ea typeface="${fonts[1]}"/><a:cs typeface=""/>`;
  const three = (one: string) => one.repeat(3);
  return `<a:theme xmlns:a="${OFFICE}/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="Firm">${slots.map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`).join('')}</a:clrScheme><a:fontScheme name="Firm"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Firm"><a:fillStyleLst>${three(SOLID)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="6350">${SOLID}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(SOLID)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

interface Made {
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly leads?: string;
}

const lead = (id: number | string, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${TYPE}/${kind}" Target="${target}"/>`;
const PML = 'application/vnd.openxmlformats-officedocument.presentationml';

function masterParts(sketch: MasterSketch, at: number, before: number, leads: string): readonly Made[] {
  const first = before + 1;
  const ids = sketch.layouts.map(
    (_, index) => `<p:sldLayoutId id="${2 ** 31 + 100 * at + index + 1}" r:id="rId${index + 1}"/>`,
  );
  const styles = ['title', 'body', 'other'].map(
    (kind) =>
      `<p:${kind}Style><a:lvl1pPr><a:defRPr sz="${kind === 'title' ? 4400 : 2000}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+m${kind === 'title' ? 'j' : 'n'}-lt"/></a:defRPr></a:lvl1pPr></p:${kind}Style>`,
  );
  const ground = sketch.background ?? '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  const master = `${HEAD}<p:sldMaster ${NAMES}><p:cSld>${ground}${tree((sketch.ornaments ?? '') + sketch.places.map(place).join(''))}</p:cSld><p:clrMap ${sketch.map ?? PLAIN_MAP} ${ACCENTS} hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles>${styles.join('')}</p:txStyles></p:sldMaster>`;
  const layouts = sketch.layouts.map((layout, index): Made => {
    const mapping =
      layout.override === undefined
        ? '<a:masterClrMapping/>'
        : `<a:overrideClrMapping ${layout.override} ${ACCENTS} hlink="hlink" folHlink="folHlink"/>`;
    return {
      path: `ppt/slideLayouts/slideLayout${first + index}.xml`,
      type: `${PML}.slideLayout+xml`,
      content: `${HEAD}<p:sldLayout ${NAMES}${layout.type === undefined ? '' : ` type="${layout.type}"`} preserve="1"><p:cSld name="${layout.name}">${tree((layout.ornaments ?? '') + layout.places.map(place).join(''))}</p:cSld><p:clrMapOvr>${mapping}</p:clrMapOvr></p:sldLayout>`,
      leads: lead(1, 'slideMaster', `../slideMasters/slideMaster${at}.xml`) + (index === 0 && at === 1 ? leads : ''),
    };
  });
  return [
    {
      path: `ppt/slideMasters/slideMaster${at}.xml`,
      type: `${PML}.slideMaster+xml`,
      content: master,
      leads: [
        ...sketch.layouts.map((_, index) =>
          lead(index + 1, 'slideLayout', `../slideLayouts/slideLayout${first + index}.xml`),
        ),
        lead(99, 'theme', `../theme/theme${at}.xml`),
      ].join(''),
    },
    {
      path: `ppt/theme/theme${at}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: HEAD + theme(`Firm ${at}`, sketch),
    },
    ...layouts,
  ];
}

function slideParts(count: number): readonly Made[] {
  const slides = Array.from(
    { length: count },
    (_, index): Made => ({
      path: `ppt/slides/slide${index + 1}.xml`,
      type: `${PML}.slide+xml`,
      content: `${HEAD}<p:sld ${NAMES}><p:cSld>${tree('')}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      leads:
        lead(1, 'slideLayout', '../slideLayouts/slideLayout1.xml') + lead(2, 'image', '../media/only-of-slides.png'),
    }),
  );
  return count === 0
    ? []
    : [...slides, { path: 'ppt/media/only-of-slides.png', type: 'image/png', content: 'secret of another client' }];
}

/** A template as a firm may have it, written without the writer that is tested. */
export function makeTemplate({
  size,
  masters,
  notes = false,
  slides = 0,
  more = [],
  leads = '',
  template = true,
}: TemplateSketch): Uint8Array {
  let before = 0;
  const made: Made[] = [];
  for (const [index, master] of masters.entries()) {
    made.push(...masterParts(master, index + 1, before, leads));
    before += master.layouts.length;
  }
  if (notes) {
    const at = masters.length + 1;
    made.push(
      {
        path: 'ppt/notesMasters/notesMaster1.xml',
        type: `${PML}.notesMaster+xml`,
        content: `${HEAD}<p:notesMaster ${NAMES}><p:cSld>${tree('')}</p:cSld><p:clrMap ${PLAIN_MAP} ${ACCENTS} hlink="hlink" folHlink="folHlink"/></p:notesMaster>`,
        leads: lead(1, 'theme', `../theme/theme${at}.xml`),
      },
      {
        path: `ppt/theme/theme${at}.xml`,
        type: 'application/vnd.openxmlformats-officedocument.theme+xml',
        content: HEAD + theme('Notes', {}),
      },
    );
  }
  made.push(...slideParts(slides));
  made.push({
    path: 'ppt/presProps.xml',
    type: `${PML}.presProps+xml`,
    content: `${HEAD}<p:presentationPr ${NAMES}><p:showPr><p:present/><p:sldRg st="1" end="2"/></p:showPr></p:presentationPr>`,
  });
  const ids = masters.map((_, index) => `<p:sldMasterId id="${2 ** 31 + 100 * (index + 1)}" r:id="rId${index + 1}"/>`);
  const list = Array.from({ length: slides }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${50 + index}"/>`);
  const [width, height] = size.map(emu);
  const presentation: Made = {
    path: 'ppt/presentation.xml',
    type: `${PML}.${template ? 'template' : 'presentation'}.main+xml`,
    content: `${HEAD}<p:presentation ${NAMES} saveSubsetFonts="1"><p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst>${notes ? '<p:notesMasterIdLst><p:notesMasterId r:id="rId40"/></p:notesMasterIdLst>' : ''}${slides > 0 ? `<p:sldIdLst>${list.join('')}</p:sldIdLst>` : ''}<p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    leads: [
      ...masters.map((_, index) => lead(index + 1, 'slideMaster', `slideMasters/slideMaster${index + 1}.xml`)),
      ...(notes ? [lead(40, 'notesMaster', 'notesMasters/notesMaster1.xml')] : []),
      ...list.map((_, index) => lead(50 + index, 'slide', `slides/slide${index + 1}.xml`)),
      lead(41, 'presProps', 'presProps.xml'),
      lead(42, 'theme', 'theme/theme1.xml'),
    ].join(''),
  };
  const parts = [presentation, ...made];
  const relationships = (inside: string) =>
    `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">${inside}</Relationships>`;
  const types = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('');
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types}</Types>`,
    },
    { name: '_rels/.rels', content: relationships(lead(1, 'officeDocument', 'ppt/presentation.xml')) },
    ...parts.flatMap(({ path, content, leads: own }) => [
      { name: path, content },
      ...(own === undefined ? [] : [{ name: path.replace(/([^/]+)$/, '_rels/$1.rels'), content: relationships(own) }]),
    ]),
    ...more,
  ]);
}
