import { addDepartment } from './add-department.ts';
import {
  alignBottom,
  alignCentre,
  alignLeft,
  alignMiddle,
  alignRight,
  alignTop,
  distributeAcross,
  distributeDown,
} from './align.ts';
import { analyseAgain, stopAnalysis } from './analysis-run.ts';
import { arrange } from './arrange.ts';
import { copy, cut, paste, pasteInPlace } from './clipboard.ts';
import { close } from './close.ts';
import type { Command } from './command.ts';
import { connect } from './connect.ts';
import { cutoffs } from './cutoffs.ts';
import { composeDeck } from './deck.ts';
import { deleteSelection } from './delete.ts';
import { drawServices } from './draw-services.ts';
import { duplicate } from './duplicate.ts';
import { exportMap } from './export.ts';
import { filter, focusOn, showEverything } from './filter.ts';
import { find } from './find.ts';
import { fit } from './fit.ts';
import { fitSelection } from './fit-selection.ts';
import { collapse, group, ungroup } from './group.ts';
import { about, method, shortcuts } from './help.ts';
import { importTable } from './import-table.ts';
import { languageChinese, languageEnglish } from './language.ts';
import { lookCommands, looks, usualLooks } from './looks.ts';
import { addMap, deleteMap, duplicateMap } from './maps.ts';
import { miniMap } from './mini-map.ts';
import { newEngagement } from './new-engagement.ts';
import { note } from './note.ts';
import {
  nudgeDown,
  nudgeDownFine,
  nudgeLeft,
  nudgeLeftFine,
  nudgeRight,
  nudgeRightFine,
  nudgeUp,
  nudgeUpFine,
} from './nudge.ts';
import { open } from './open.ts';
import { openContextMenu } from './open-context-menu.ts';
import { openRecent } from './open-recent.ts';
import { openSample } from './open-sample.ts';
import { palette } from './palette.ts';
import { showDetails, showFindings } from './panels.ts';
import { agreement, questionnaire, questionnaireWorkbook } from './papers.ts';
import { pin } from './pin.ts';
import { present, presentFromHere } from './present.ts';
import { addCustomer, addSibling, quickBuild } from './quick-build.ts';
import { quickLine, quickLineOnMap } from './quick-line.ts';
import { redo } from './redo.ts';
import { rename } from './rename.ts';
import { reverseService } from './reverse-service.ts';
import { save } from './save.ts';
import { saveAs } from './save-as.ts';
import { savedViews } from './saved-views.ts';
import { selectAll } from './select-all.ts';
import { deselect, selectAllDepartments, selectAllServices, selectLinked } from './select-kinds.ts';
import { selectNone } from './select-none.ts';
import { serviceNames } from './service-names.ts';
import { showViews } from './show-views.ts';
import { singleKeys } from './single-keys.ts';
import { nextFinding, previousFinding } from './step-findings.ts';
import { team } from './team.ts';
import { themeDark, themeLight, themeSystem } from './theme.ts';
import { tips } from './tips.ts';
import { travelDown, travelLeft, travelRight, travelUp } from './travel.ts';
import { undo } from './undo.ts';
import {
  goToMostConnected,
  nextCustomer,
  nextProvider,
  previousCustomer,
  previousProvider,
  walkFromHere,
} from './walk.ts';
import { whatIf } from './what-if.ts';
import { zoomIn, zoomOut, zoomReset } from './zoom.ts';

/** THE LIST of commands; menus show them in this order. */
export const COMMANDS = [
  newEngagement,
  open,
  openRecent,
  openSample,
  importTable,
  save,
  saveAs,
  exportMap,
  composeDeck,
  close,
  undo,
  redo,
  rename,
  note,
  cut,
  copy,
  paste,
  pasteInPlace,
  duplicate,
  deleteSelection,
  reverseService,
  find,
  pin,
  selectAll,
  selectNone,
  deselect,
  selectAllDepartments,
  selectAllServices,
  selectLinked,
  ...showViews,
  zoomIn,
  zoomOut,
  zoomReset,
  fit,
  fitSelection,
  present,
  presentFromHere,
  serviceNames,
  miniMap,
  looks,
  usualLooks,
  ...lookCommands,
  filter,
  focusOn,
  showEverything,
  savedViews,
  showDetails,
  arrange,
  themeSystem,
  themeLight,
  themeDark,
  languageEnglish,
  languageChinese,
  quickLine,
  quickLineOnMap,
  addDepartment,
  connect,
  drawServices,
  quickBuild,
  addCustomer,
  addSibling,
  addMap,
  duplicateMap,
  deleteMap,
  alignLeft,
  alignCentre,
  alignRight,
  alignTop,
  alignMiddle,
  alignBottom,
  distributeAcross,
  distributeDown,
  group,
  ungroup,
  collapse,
  team,
  agreement,
  questionnaire,
  questionnaireWorkbook,
  showFindings,
  nextFinding,
  previousFinding,
  analyseAgain,
  stopAnalysis,
  whatIf,
  cutoffs,
  travelLeft,
  travelRight,
  travelUp,
  travelDown,
  nextCustomer,
  previousCustomer,
  nextProvider,
  previousProvider,
  walkFromHere,
  goToMostConnected,
  openContextMenu,
  nudgeLeft,
  nudgeRight,
  nudgeUp,
  nudgeDown,
  nudgeLeftFine,
  nudgeRightFine,
  nudgeUpFine,
  nudgeDownFine,
  palette,
  method,
  shortcuts,
  singleKeys,
  tips,
  about,
] as const;

export type CommandId = (typeof COMMANDS)[number]['id'];

const BY_ID: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command with this id; unknown ids come from outside (a stale native menu) and give undefined. */
export function commandById(id: CommandId): Command;
export function commandById(id: string): Command | undefined;
export function commandById(id: string): Command | undefined {
  return BY_ID.get(id);
}
