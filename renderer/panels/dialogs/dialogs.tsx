import { useStore } from '#renderer/state/app-context.ts';
import { never } from '#shared/kernel/never.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ArrangeDialog } from './arrange-dialog.tsx';
import { ChangedElsewhereDialog } from './changed-elsewhere-dialog.tsx';
import { ChooseOpenDialog } from './choose-open-dialog.tsx';
import { ChooseSaveDialog } from './choose-save-dialog.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { CutoffsDialog } from './cutoffs-dialog.tsx';
import { DeckDialog } from './deck-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { KeepScenarioDialog } from './keep-scenario-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { MethodDialog } from './method-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { RecentDialog } from './recent-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  if (dialog === undefined) return null;
  switch (dialog.kind) {
    case 'about':
      return <AboutDialog />;
    case 'arrange':
      return <ArrangeDialog />;
    case 'changed-elsewhere':
      return <ChangedElsewhereDialog answer={dialog.answer} />;
    case 'choose-open':
      return <ChooseOpenDialog kind={dialog.file} answer={dialog.answer} />;
    case 'choose-save':
      return <ChooseSaveDialog kind={dialog.file} name={dialog.name} answer={dialog.answer} />;
    case 'connect':
      return <ConnectDialog />;
    case 'cutoffs':
      return <CutoffsDialog />;
    case 'deck':
      return <DeckDialog start={dialog.start} />;
    case 'export':
      return <ExportDialog />;
    case 'import':
      return <ImportDialog name={dialog.name} bytes={dialog.bytes} paste={dialog.paste ?? false} />;
    case 'keep-scenario':
      return <KeepScenarioDialog suggested={dialog.suggested} />;
    case 'leave':
      return <LeaveDialog answer={dialog.answer} />;
    case 'method':
      return <MethodDialog />;
    case 'note':
      return <NoteDialog />;
    case 'palette':
      return <PaletteDialog />;
    case 'recent':
      return <RecentDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    default:
      return never(dialog);
  }
}
