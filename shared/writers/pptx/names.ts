import type { Attributes } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org';

/** Namespaces on the root of every part. */
export const ROOT: Attributes = {
  'xmlns:a': `${OFFICE}/drawingml/2006/main`,
  'xmlns:r': `${OFFICE}/officeDocument/2006/relationships`,
  'xmlns:p': `${OFFICE}/presentationml/2006/main`,
};

export const CHART_URI = `${OFFICE}/drawingml/2006/chart`;
/** Namespaces on the root of a chart. */
export const CHART_ROOT: Attributes = { 'xmlns:c': CHART_URI, 'xmlns:a': ROOT['xmlns:a'], 'xmlns:r': ROOT['xmlns:r'] };
export const TABLE_URI = `${OFFICE}/drawingml/2006/table`;
export const PACKAGE_RELATIONSHIPS = `${OFFICE}/package/2006/relationships`;
export const PACKAGE_TYPES = `${OFFICE}/package/2006/content-types`;
export const CORE_PROPERTIES = `${OFFICE}/package/2006/metadata/core-properties`;

/** Kinds of part: the type of its content and the type of a relationship that leads to it. */
export const KINDS = {
  workbook: kind('sheet.main', 'officeDocument', 'spreadsheetml'),
  worksheet: kind('worksheet', 'worksheet', 'spreadsheetml'),
  styles: kind('styles', 'styles', 'spreadsheetml'),
  presentation: kind('presentation.main', 'officeDocument'),
  slideMaster: kind('slideMaster', 'slideMaster'),
  slideLayout: kind('slideLayout', 'slideLayout'),
  slide: kind('slide', 'slide'),
  notesMaster: kind('notesMaster', 'notesMaster'),
  notesSlide: kind('notesSlide', 'notesSlide'),
  theme: {
    content: 'application/vnd.openxmlformats-officedocument.theme+xml',
    relationship: `${OFFICE}/officeDocument/2006/relationships/theme`,
  },
  chart: {
    content: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relationship: `${OFFICE}/officeDocument/2006/relationships/chart`,
  },
  embeddedWorkbook: {
    content: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    relationship: `${OFFICE}/officeDocument/2006/relationships/package`,
  },
  coreProperties: {
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
    relationship: `${OFFICE}/package/2006/relationships/metadata/core-properties`,
  },
} as const;
export type Kind = keyof typeof KINDS;

function kind(content: string, relationship: string, language = 'presentationml') {
  return {
    content: `application/vnd.openxmlformats-officedocument.${language}.${content}+xml`,
    relationship: `${OFFICE}/officeDocument/2006/relationships/${relationship}`,
  };
}
