import { connect } from '#shared/edits/connect.ts';
import { remove } from '#shared/edits/remove.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { must } from '#shared/kernel/result.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';

export const sampleNow = (): Engagement => sampleEngagement('en', layOut);

/** The sample later: Sales has another name, Finance gives Quality a service, Marketing gives no leads any more. */
export function sampleLater(): Engagement {
  const sales = 'sales' as DepartmentId;
  const renamed = must(renameDepartment.run(sampleNow(), { department: sales, name: 'Key Accounts', language: 'en' }));
  const [provider, customer] = ['finance', 'quality'] as [DepartmentId, DepartmentId];
  const more = must(
    connect.run(renamed, { id: 'audit-fees' as ServiceId, provider, customer, name: 'Audit fees', weight: 3 }),
  );
  return must(remove.run(more, { services: ['leads' as ServiceId] }));
}
