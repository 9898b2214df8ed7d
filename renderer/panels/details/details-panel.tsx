import { useStore } from '#renderer/state/app-context.ts';
import { selectionSize } from '#renderer/state/selection.ts';
import { DepartmentDetails } from './department-details.tsx';
import { EngagementDetails } from './engagement-details.tsx';
import { SelectionDetails } from './selection-details.tsx';
import { ServiceDetails } from './service-details.tsx';
import './details.css';

/** What is recorded about the selection, to read and to change. */
export function DetailsPanel() {
  const selection = useStore((state) => state.selection);
  const engagement = useStore((state) => state.engagement);
  if (selectionSize(selection) > 1) return <SelectionDetails selection={selection} />;
  const [departmentId] = selection.departments;
  const [serviceId] = selection.services;
  const department = departmentId === undefined ? undefined : engagement.departments.get(departmentId);
  if (department !== undefined) return <DepartmentDetails key={department.id} department={department} />;
  const service = serviceId === undefined ? undefined : engagement.services.get(serviceId);
  if (service !== undefined) return <ServiceDetails key={service.id} service={service} />;
  return <EngagementDetails />;
}
