import type { LedgerRow, LedgerSide } from '#shared/analysis/ledger.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { departmentJson, serviceJson } from './row-json.ts';

/** The ledger as JSON for other programs, in its order. Names as they were typed; `severity` is null where nothing is flagged. */
export function ledgerJson(content: MapContent, rows: readonly LedgerRow[]): string {
  const side = ({ services, ...amounts }: LedgerSide) => ({
    ...amounts,
    services: services.flatMap((id) => serviceJson(content, id).map(({ name, weight }) => ({ name, weight }))),
  });
  const pairs = rows.map((row) => ({
    provider: departmentJson(content, row.provider),
    customer: departmentJson(content, row.customer),
    given: side(row.given),
    returned: side(row.returned),
    asymmetry: row.asymmetry,
    strengthAsymmetry: row.strengthAsymmetry,
    material: row.material,
    feedback: row.feedback,
    severity: row.severity ?? null,
  }));
  return `${JSON.stringify({ weights: content.map.weights, pairs }, null, 2)}\n`;
}
