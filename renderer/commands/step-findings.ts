import { lightFinding } from '#renderer/state/light-finding.ts';
import { findingsNow } from '#renderer/state/open-findings.ts';
import { type Command, defineCommand } from './command.ts';

const stepping = <const Id extends string>(id: Id, label: Command['label'], key: string, by: 1 | -1): Command<Id> =>
  defineCommand({
    id,
    label,
    keys: [key],
    menu: ['analyse', 0],
    enabled: (state) => findingsNow(state).open.length > 0,
    run(app) {
      const state = app.store.getState();
      const { litFinding } = state;
      const findings = findingsNow(state).open;
      const at = findings.findIndex((finding) => finding.key === litFinding);
      const next =
        findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length];
      if (next !== undefined) lightFinding(app, next.key);
    },
  });

export const nextFinding = stepping('analyse.next-finding', 'command.next-finding', 'F8', 1);
export const previousFinding = stepping('analyse.previous-finding', 'command.previous-finding', 'Shift+F8', -1);
