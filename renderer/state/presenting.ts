import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import { type PresentedSlide, presentedSlides, slideHere } from './presentation-model.ts';
import { sightState } from './saved-views.ts';
import { NOTHING } from './selection.ts';

/** What the window shows, as far as a presentation covers it. */
type Covered =
  | 'view'
  | 'selection'
  | 'collapsed'
  | 'looks'
  | 'filter'
  | 'focus'
  | 'legend'
  | 'litFinding'
  | 'litProof'
  | 'litChain'
  | 'whatIf'
  | 'find'
  | 'editing'
  | 'tool';

export interface Presenting {
  /** From 0. */
  readonly slide: number;
  /** The screen is all black or all white, to have the room to oneself. */
  readonly blank: 'black' | 'white' | undefined;
  /** What the window showed before, and shows again afterwards. */
  readonly before: Pick<AppState, Covered>;
}

/** Fills the window with the presentation: from its first slide, or from what is on screen. */
export function startPresenting(app: App, from: 'start' | 'here'): void {
  const state = app.store.getState();
  const slide = from === 'start' ? 0 : slideHere(presentedSlides(state), state);
  const { view, selection, collapsed, looks, filter, focus, legend } = state;
  const { litFinding, litProof, litChain, whatIf, find, editing, tool } = state;
  const seen = { view, selection, collapsed, looks, filter, focus, legend };
  app.store.setState({
    presenting: {
      slide,
      blank: undefined,
      before: { ...seen, litFinding, litProof, litChain, whatIf, find, editing, tool },
    },
    // The map as it is recorded, with nothing tried out or picked; looks that need a legend have one.
    view: 'map',
    selection: NOTHING,
    legend: undefined,
    litProof: undefined,
    litChain: undefined,
    whatIf: undefined,
    find: undefined,
    editing: undefined,
    tool: 'select',
    contextMenu: undefined,
  });
  showSlide(app, slide);
}

/** Shows a slide, the first or last where there are not so many; its finding lights up, its saved view is called up. */
export function showSlide(app: App, wanted: number): void {
  const state = app.store.getState();
  if (state.presenting === undefined) return;
  const slides = presentedSlides(state);
  const slide = Math.max(0, Math.min(wanted, slides.length - 1));
  const shown = slides[slide];
  app.store.setState({
    presenting: { ...state.presenting, slide, blank: undefined },
    litFinding: shown?.kind === 'finding' ? shown.finding.key : undefined,
    ...sightFor(shown, state.presenting.before, state.engagement),
  });
}

/** How the map is looked at for a slide: as its view says, else as the window had it, with nothing folded. */
function sightFor(slide: PresentedSlide | undefined, before: Presenting['before'], engagement: AppState['engagement']) {
  const open = new Set<never>();
  if (slide?.kind === 'view') return sightState(slide.view, open, engagement);
  const { looks, filter, focus } = before;
  return { looks, filter, focus, collapsed: open };
}

/** Turns the screen to one colour, or back where it has that colour. */
export function blankScreen(app: App, colour: 'black' | 'white'): void {
  app.store.setState(({ presenting }) =>
    presenting === undefined
      ? {}
      : { presenting: { ...presenting, blank: presenting.blank === colour ? undefined : colour } },
  );
}

/** Ends the presentation: the window is as it was before. */
export function endPresenting(app: App): void {
  app.store.setState(({ presenting }) =>
    presenting === undefined ? {} : { ...presenting.before, presenting: undefined },
  );
}
