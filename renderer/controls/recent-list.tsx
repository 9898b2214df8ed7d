import { FileClock } from 'lucide-react';
import { useT } from '#renderer/state/use-t.ts';
import type { RecentFile } from '#shared/ipc/contract.ts';

export interface RecentListProps {
  readonly files: readonly RecentFile[];
  readonly onOpen: (file: RecentFile) => void;
}

/** Engagements opened lately, with where they are and when. */
export function RecentList({ files, onOpen }: RecentListProps) {
  const t = useT();
  const when = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium' });
  return (
    <ul className="recent">
      {files.map((file) => (
        <li key={file.token}>
          <button type="button" onClick={() => onOpen(file)}>
            <FileClock size={16} aria-hidden="true" />
            <span className="folder-name">{file.name}</span>
            <span className="folder-time">{file.folder}</span>
            <span className="folder-time">{when.format(new Date(file.openedAt))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
