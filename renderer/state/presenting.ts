import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import { type PresentedSlide, presentedSlides, slideHere } from './presentation-model.ts';
import { NOTHING } from './selection.ts';

/** What the window shows, as far as a presentation covers it. */
type Covered =
  | 'view'
  | 'selection'
  | 'collapsed'
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
  const { view, selection, collapsed, litFinding, litProof, litChain, whatIf, find, editing, tool } = state;
  app.store.setState({
    presenting: {
      slide,
      blank: undefined,
      before: { view, selection, collapsed, litFinding, litProof, litChain, whatIf, find, editing, tool },
    },
    // The map as it is recorded, with nothing tried out, folded or picked.
    view: 'map',
    selection: NOTHING,
    collapsed: new Set(),
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

/** Shows a slide, the first or last where there are not so many; its finding lights up. */
export function showSlide(app: App, wanted: number): void {
  const state = app.store.getState();
  if (state.presenting === undefined) return;
  const slides = presentedSlides(state);
  const slide = Math.max(0, Math.min(wanted, slides.length - 1));
  app.store.setState({
    presenting: { ...state.presenting, slide, blank: undefined },
    litFinding: findingOf(slides[slide]),
  });
}

const findingOf = (slide: PresentedSlide | undefined): string | undefined =>
  slide?.kind === 'finding' ? slide.finding.key : undefined;

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
