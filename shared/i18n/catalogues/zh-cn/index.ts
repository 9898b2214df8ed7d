import type { Catalogue } from '../catalogues.ts';
import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { cli } from './cli.ts';
import { coded } from './coded.ts';
import { cutoff } from './cutoff.ts';
import { deck } from './deck.ts';
import { edit } from './edit.ts';
import { exported } from './export.ts';
import { exportRated } from './export-rated.ts';
import { fault } from './fault.ts';
import { faultAnalysis } from './fault-analysis.ts';
import { faultCli } from './fault-cli.ts';
import { faultEngagement } from './fault-engagement.ts';
import { faultHost } from './fault-host.ts';
import { faultImport } from './fault-import.ts';
import { faultOffice } from './fault-office.ts';
import { faultRating } from './fault-rating.ts';
import { faultWhatIf } from './fault-what-if.ts';
import { filter } from './filter.ts';
import { finding } from './finding.ts';
import { findingStructure } from './finding-structure.ts';
import { host } from './host.ts';
import { impact } from './impact.ts';
import { imported } from './import.ts';
import { ledger } from './ledger.ts';
import { looks } from './looks.ts';
import { mark } from './mark.ts';
import { matrix } from './matrix.ts';
import { method } from './method.ts';
import { methodFinding } from './method-finding.ts';
import { methodMeasure } from './method-measure.ts';
import { note } from './note.ts';
import { palette } from './palette.ts';
import { paper } from './paper.ts';
import { present } from './present.ts';
import { proof } from './proof.ts';
import { quick } from './quick.ts';
import { ratedGap } from './rated-gap.ts';
import { rating } from './rating.ts';
import { ratingView } from './rating-view.ts';
import { refresh } from './refresh.ts';
import { routes } from './routes.ts';
import { scenario } from './scenario.ts';
import { scores } from './scores.ts';
import { sheet } from './sheet.ts';
import { stability } from './stability.ts';
import { standard } from './standard.ts';
import { statement } from './statement.ts';
import { systemMenu } from './system-menu.ts';
import { tables } from './tables.ts';
import { team } from './team.ts';
import { views } from './views.ts';
import { whatIf } from './what-if.ts';

export const catalogue = {
  ...app,
  ...canvas,
  ...cli,
  ...coded,
  ...cutoff,
  ...deck,
  ...edit,
  ...exported,
  ...exportRated,
  ...fault,
  ...faultAnalysis,
  ...faultCli,
  ...faultEngagement,
  ...faultHost,
  ...faultImport,
  ...faultOffice,
  ...faultRating,
  ...rating,
  ...ratingView,
  ...scores,
  ...faultWhatIf,
  ...finding,
  ...findingStructure,
  ...host,
  ...impact,
  ...imported,
  ...method,
  ...methodFinding,
  ...methodMeasure,
  ...sheet,
  ...stability,
  ...note,
  ...palette,
  ...quick,
  ...looks,
  ...filter,
  ...views,
  ...ratedGap,
  ...mark,
  ...matrix,
  ...ledger,
  ...paper,
  ...present,
  ...proof,
  ...scenario,
  ...refresh,
  ...routes,
  ...standard,
  ...statement,
  ...tables,
  ...team,
  ...whatIf,
  ...systemMenu,
} as const satisfies Readonly<Record<keyof Catalogue, string>>;
