import type { DepartmentId } from '#shared/model/department.ts';

/** Adding a department and typing its name at once are one step to the user. */
export const namingRun = (department: DepartmentId): string => `name ${department}`;
