import { addAction } from './add-action.ts';
import { addDepartment } from './add-department.ts';
import { addDivision } from './add-division.ts';
import { addLine } from './add-line.ts';
import { addMap } from './add-map.ts';
import { addRater } from './add-rater.ts';
import { addRound } from './add-round.ts';
import { addTeam } from './add-team.ts';
import { arrangeDepartments } from './arrange-departments.ts';
import { assignDivision } from './assign-division.ts';
import { connect } from './connect.ts';
import { describeAction } from './describe-action.ts';
import { describeDepartment } from './describe-department.ts';
import { describeRater } from './describe-rater.ts';
import { describeRound } from './describe-round.ts';
import { describeService } from './describe-service.ts';
import { describeTeam } from './describe-team.ts';
import { duplicate } from './duplicate.ts';
import { duplicateMap } from './duplicate-map.ts';
import { importRatings } from './import-ratings.ts';
import { importRows } from './import-rows.ts';
import { keepCodes } from './keep-codes.ts';
import { keepScenario } from './keep-scenario.ts';
import { keepView } from './keep-view.ts';
import { mergeDepartments } from './merge-departments.ts';
import { moveDepartments } from './move-departments.ts';
import { paste } from './paste.ts';
import { pinDepartments } from './pin-departments.ts';
import { remove } from './remove.ts';
import { removeActions } from './remove-actions.ts';
import { removeDivision } from './remove-division.ts';
import { removeMap } from './remove-map.ts';
import { removeMarks } from './remove-marks.ts';
import { removeRaters } from './remove-raters.ts';
import { removeRound } from './remove-round.ts';
import { removeTeam } from './remove-team.ts';
import { removeView } from './remove-view.ts';
import { renameDepartment } from './rename-department.ts';
import { renameDivision } from './rename-division.ts';
import { renameMap } from './rename-map.ts';
import { renameService } from './rename-service.ts';
import { renameView } from './rename-view.ts';
import { reverseService } from './reverse-service.ts';
import { setAliases } from './set-aliases.ts';
import { setAnswers } from './set-answers.ts';
import { setCells } from './set-cells.ts';
import { setMark } from './set-mark.ts';
import { setNote } from './set-note.ts';
import { setPairWeights } from './set-pair-weights.ts';
import { setProfile } from './set-profile.ts';
import { setSettings } from './set-settings.ts';
import { setWeight } from './set-weight.ts';
import { splitDepartment } from './split-department.ts';

/** THE LIST of edits. The catalogues must have words for each id (`edit.<id>`). */
export const EDITS = [
  addAction,
  addDepartment,
  addDivision,
  addLine,
  addMap,
  addTeam,
  arrangeDepartments,
  assignDivision,
  connect,
  describeAction,
  describeDepartment,
  describeService,
  describeTeam,
  duplicate,
  duplicateMap,
  importRows,
  keepCodes,
  keepScenario,
  keepView,
  mergeDepartments,
  moveDepartments,
  pinDepartments,
  paste,
  remove,
  removeActions,
  removeDivision,
  removeMap,
  removeMarks,
  removeTeam,
  renameDepartment,
  renameDivision,
  renameMap,
  renameService,
  renameView,
  reverseService,
  setAliases,
  setCells,
  setPairWeights,
  setMark,
  setNote,
  setProfile,
  setSettings,
  setWeight,
  splitDepartment,
  addRater,
  addRound,
  describeRater,
  describeRound,
  removeRaters,
  removeRound,
  removeView,
  setAnswers,
  importRatings,
] as const;

export type EditId = (typeof EDITS)[number]['id'];
