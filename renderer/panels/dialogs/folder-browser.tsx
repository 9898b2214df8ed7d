import { ArrowUp, File, Folder } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { type FaultText, faultText } from '#shared/i18n/fault-text.ts';
import type { FileKind } from '#shared/ipc/contract.ts';
import type { FolderEntry, FolderListing } from '#shared/ipc/folders.ts';

export interface FolderBrowserProps {
  readonly kind: FileKind;
  readonly chosen: string | undefined;
  readonly onFolder: (listing: FolderListing) => void;
  readonly onFile: (entry: FolderEntry, sure: boolean) => void;
}

/** Walks through the folders of this computer, for a page that has no native dialog. */
export function FolderBrowser({ kind, chosen, onFolder, onFile }: FolderBrowserProps) {
  const app = useApp();
  const t = useT();
  const [listing, setListing] = useState<FolderListing>();
  const [fault, setFault] = useState<FaultText>();
  const visit = async (folder: string | null): Promise<void> => {
    const answer = await app.folders?.list(folder, kind);
    if (answer === undefined) return;
    if (!answer.ok) return setFault(faultText(t, answer.failure));
    setFault(undefined);
    setListing(answer.value);
    onFolder(answer.value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: starts at home, once
  useEffect(() => void visit(null), []);
  const choose = (entry: FolderEntry, sure: boolean): void => {
    if (entry.kind === 'file') onFile(entry, sure);
    else if (sure) void visit(entry.token);
  };
  const when = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="folder-browser">
      <div className="folder-path">
        <IconButton
          icon={ArrowUp}
          label={t('chooser.up')}
          disabled={listing?.parent == null}
          onClick={() => void visit(listing?.parent ?? null)}
        />
        <span>{listing?.path}</span>
      </div>
      {fault !== undefined && <FaultNote text={fault} />}
      <ul className="folder-entries">
        {listing?.entries.map((entry) => (
          <li key={entry.token}>
            <button
              type="button"
              aria-pressed={entry.token === chosen}
              onClick={() => choose(entry, entry.kind === 'folder')}
              onDoubleClick={() => choose(entry, true)}
            >
              {entry.kind === 'folder' ? (
                <Folder size={16} aria-hidden="true" />
              ) : (
                <File size={16} aria-hidden="true" />
              )}
              <span className="folder-name">{entry.name}</span>
              <span className="folder-time">{entry.kind === 'file' && when.format(new Date(entry.modifiedAt))}</span>
            </button>
          </li>
        ))}
      </ul>
      {listing?.entries.length === 0 && <p className="panel-note">{t('chooser.empty')}</p>}
    </div>
  );
}
