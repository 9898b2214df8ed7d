import type { EditId } from '#shared/edits/edits.ts';
import type { RememberedDeck } from '#shared/export/deck-options.ts';
import type { OpenedFile, SavedFile } from '#shared/ipc/contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { History } from '#shared/model/history.ts';
import type { Looks } from '#shared/model/looks.ts';
import type { MapId } from '#shared/model/map.ts';
import type { Focus, MapFilter } from '#shared/model/map-filter.ts';
import type { ChosenLayouts } from '#shared/office/layout-roles.ts';
import type { AnalysisState, StabilityState } from './analysis-state.ts';
import type { MapPair } from './compared.ts';
import type { ContextMenu } from './context-menu.ts';
import type { Dialog } from './dialog.ts';
import type { Find } from './find.ts';
import type { LitPair } from './lit-pair.ts';
import type { MatrixOrder } from './matrix-order.ts';
import type { MatrixShade } from './matrix-shade.ts';
import type { Presenting } from './presenting.ts';
import type { RatingDesk } from './rating-desk.ts';
import type { ScoreDesk } from './score-desk.ts';
import type { Selection } from './selection.ts';
import type { TableKind } from './table-kind.ts';
import type { FirmTemplate } from './template.ts';
import type { Toast } from './toast.ts';
import type { ViewId } from './view-list.ts';
import type { WhatIfState } from './what-if.ts';
import type { Work } from './work.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const PANELS = ['findings', 'details', 'what-if'] as const;
export type PanelId = (typeof PANELS)[number];

/** What floats over the map beside its tools, one at a time. */
export type MapPanel = 'looks' | 'filter' | 'views';

/** The file that the engagement was opened from or saved to. */
export type DocumentFile = Pick<OpenedFile & SavedFile, 'token' | 'name' | 'folder' | 'stamp'>;

/** What a pointer on the canvas does: pick and move, or draw services until ended; `quick` gives Tab and Enter to building. */
export type Tool = 'select' | 'connect' | 'quick';

export interface AppState {
  readonly engagement: Engagement;
  readonly history: History<EditId>;
  /** The engagement as it was last saved or opened; the same value means: nothing to save. */
  readonly saved: Engagement;
  readonly file: DocumentFile | undefined;
  /** Why the engagement cannot be saved over its file (made by a newer version). */
  readonly readOnly: boolean;
  readonly map: MapId;
  readonly view: ViewId;
  readonly matrixOrder: MatrixOrder;
  readonly matrixShade: MatrixShade;
  /** The cell of the matrix that is lit up on the map beside it. */
  readonly litPair: LitPair | undefined;
  /** Which of the tables is shown. */
  readonly table: TableKind;
  /** Whose ratings are being entered. */
  readonly rating: RatingDesk;
  /** What is shown of the scores. */
  readonly scores: ScoreDesk;
  readonly selection: Selection;
  readonly tool: Tool;
  /** Divisions that are drawn as one box. */
  readonly collapsed: ReadonlySet<DivisionId>;
  /** The department whose name is being typed on the map. */
  readonly editing: DepartmentId | undefined;
  readonly language: Language;
  readonly theme: Theme;
  /** `theme`, with the system's choice filled in. */
  readonly effectiveTheme: 'light' | 'dark';
  readonly panel: PanelId;
  readonly analysis: AnalysisState;
  readonly stability: StabilityState;
  /** The finding that lights up the map. */
  readonly litFinding: string | undefined;
  /** The line of its proof that is drawn instead of the whole of it, by key. */
  readonly litProof: string | undefined;
  /** A chain of services that lights up the map instead, from its first department to its last. */
  readonly litChain: readonly DepartmentId[] | undefined;
  readonly whatIf: WhatIfState | undefined;
  /** The two maps that were chosen to stand side by side. */
  readonly compared: MapPair | undefined;
  /** How many services a slip is followed along. */
  readonly impactSteps: number;
  readonly serviceNames: boolean;
  /** Whether letters and signs typed alone on the map are commands. */
  readonly singleKeys: boolean;
  /** Whether the small map is shown; undefined: on large maps. */
  readonly miniMap: boolean | undefined;
  /** The presentation, while there is one: it fills the window, and no command works beside it. */
  readonly presenting: Presenting | undefined;
  readonly looks: Looks;
  readonly filter: MapFilter;
  /** The departments that are in focus, while some are. */
  readonly focus: Focus | undefined;
  /** The panel that floats over the map. */
  readonly mapPanel: MapPanel | undefined;
  /** Whether the legend is open; undefined: while looks are not the usual ones. */
  readonly legend: boolean | undefined;
  /** What is sought on the map, while the find bar is open. */
  readonly find: Find | undefined;
  /** What the last deck on this computer was made of, unchecked. */
  readonly deck: RememberedDeck | undefined;
  /** The firm's template, once it was asked for; undefined where there is none. */
  readonly template: FirmTemplate | undefined;
  /** Which of its layouts were chosen on this computer, unchecked. */
  readonly templateLayouts: ChosenLayouts;
  /** Which tip for the first run is shown. */
  readonly tip: number | undefined;
  /** What was chosen from the command palette, the latest first. */
  readonly chosenLately: readonly string[];
  /** The menu beside the pointer. */
  readonly contextMenu: ContextMenu | undefined;
  readonly dialog: Dialog | undefined;
  readonly toasts: readonly Toast[];
  /** What is being done right now that takes time, or undefined. */
  readonly busy: 'opening' | 'saving' | 'exporting' | 'arranging' | undefined;
  /** How far that is and how to give it up, where that can be said. */
  readonly work: Work | undefined;
}
