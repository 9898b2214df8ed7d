import type { DepartmentId } from '#shared/model/department.ts';
import type { App } from './app.ts';

/** Two departments that are lit up beside the matrix: provider and internal customer. */
export interface LitPair {
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
}

/** Lights up the services of a cell, under the pointer or the cursor. It is no selection: passing over cells picks nothing. */
export function lightPair(app: App, provider: DepartmentId, customer: DepartmentId): void {
  app.store.setState(({ litPair }) =>
    litPair?.provider === provider && litPair.customer === customer ? {} : { litPair: { provider, customer } },
  );
}
