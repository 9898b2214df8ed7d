/** What somebody says in the room, in this order: 12 departments, 30 services, each with a name and a weight. */
export interface Said {
  readonly provider: string;
  readonly customer: string;
  readonly name: string;
  /** 1 to 5. */
  readonly weight: number;
}

const said = (
  provider: string,
  ...services: readonly (readonly [customer: string, name: string, weight: number])[]
): readonly Said[] => services.map(([customer, name, weight]) => ({ provider, customer, name, weight }));

/** THE SCRIPT. Services follow one another as people talk: what one department provides, then the next. */
export const SCRIPT: readonly Said[] = [
  ...said(
    'Sales',
    ['Production', 'order forecast', 5],
    ['Finance', 'signed orders', 4],
    ['Customer Service', 'contract terms', 3],
  ),
  ...said(
    'Production',
    ['Logistics', 'finished goods', 5],
    ['Quality', 'samples', 4],
    ['Engineering', 'line feedback', 2],
  ),
  ...said('Purchasing', ['Production', 'raw material', 5], ['Finance', 'invoices', 3], ['Quality', 'supplier data', 2]),
  ...said('Logistics', ['Sales', 'delivery dates', 4], ['Customer Service', 'tracking', 3]),
  ...said('Quality', ['Production', 'release', 5], ['Purchasing', 'supplier rating', 3], ['Sales', 'certificates', 2]),
  ...said(
    'Engineering',
    ['Production', 'drawings', 5],
    ['Purchasing', 'parts list', 4],
    ['Sales', 'quotation input', 3],
  ),
  ...said('Finance', ['Sales', 'credit check', 4], ['Purchasing', 'payment', 4], ['Human Resources', 'payroll run', 3]),
  ...said('Human Resources', ['Production', 'shift staff', 4], ['Engineering', 'hiring', 3]),
  ...said(
    'Information Technology',
    ['Sales', 'CRM', 4],
    ['Production', 'shop floor system', 5],
    ['Finance', 'ledger system', 4],
    ['Logistics', 'scanners', 3],
  ),
  ...said('Legal', ['Sales', 'contract review', 3], ['Purchasing', 'supplier contracts', 3]),
  ...said('Marketing', ['Sales', 'leads', 4]),
  ...said('Customer Service', ['Quality', 'complaints', 4]),
];

/** In the order in which the script first speaks of them. */
export const DEPARTMENTS: readonly string[] = [
  ...new Set(SCRIPT.flatMap(({ provider, customer }) => [provider, customer])),
];
