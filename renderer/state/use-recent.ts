import { useEffect, useState } from 'react';
import type { RecentFile } from '#shared/ipc/contract.ts';
import { useApp } from './app-context.ts';

/** The engagements opened lately, the last first; empty until the host has answered, and where it refuses. */
export function useRecent(): readonly RecentFile[] {
  const app = useApp();
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    let wanted = true;
    void app.host.call('recent.list', {}).then((answer) => {
      if (wanted && answer.ok) setRecent(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [app]);
  return recent;
}
