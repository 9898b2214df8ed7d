import { type RefObject, useEffect, useRef } from 'react';
import type { App } from '#renderer/state/app.ts';
import { focusView } from '#renderer/state/focus-view.ts';
import type { Size } from '#renderer/state/map-canvas.ts';
import { departmentsSeen, type PresentedSlide, presentedSlides } from '#renderer/state/presentation-model.ts';
import { blankScreen, endPresenting, showSlide } from '#renderer/state/presenting.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { actionFor, type PresentAction } from './presentation-keys.ts';

/** A map of two departments fills the screen, but not with giants. */
const CLOSEST = 2.5;

/** Full screen, keys, focus and place of the map, for as long as the presentation runs. */
export function usePresentation(
  app: App,
  stage: RefObject<HTMLElement | null>,
  slide: PresentedSlide | undefined,
): void {
  const inWindow = useRef<Size>(undefined);
  // First, so that what is kept is the view from before.
  useEffect(() => {
    const back = document.activeElement;
    inWindow.current = app.canvas?.size();
    const showAgain = app.canvas?.keepView();
    stage.current?.focus();
    const stops = [listenToPresenter(app, stage), fillScreen(app)];
    return () => {
      for (const stop of stops) stop();
      showAgain?.();
      if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus();
      else focusView(app);
    };
  }, [app, stage]);
  useEffect(() => {
    const place = (): void => placeMap(app, slide, inWindow.current);
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [app, slide]);
}

/** What a view showed in the window fills the place that the map has in the room. */
function placeMap({ canvas, store }: App, slide: PresentedSlide | undefined, inWindow: Size | undefined): void {
  if (canvas === undefined) return;
  const { engagement, map } = store.getState();
  const content = mapContent(engagement, map);
  if (slide?.kind === 'finding' && content !== undefined) canvas.fit(departmentsSeen(slide.finding, content), CLOSEST);
  else if (slide?.kind === 'map') canvas.fit(undefined, CLOSEST);
  else if (slide?.kind === 'view') canvas.lookAt(slide.view.position, slide.view.zoom, inWindow);
}

function listenToPresenter(app: App, stage: RefObject<HTMLElement | null>): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    const action = onButton && (event.key === 'Enter' || event.key === ' ') ? undefined : actionFor(event);
    if (action === undefined) return;
    event.preventDefault();
    act(app, action);
  };
  const onClick = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('button') === null) act(app, 'next');
    stage.current?.focus();
  };
  const own = stage.current;
  window.addEventListener('keydown', onKeyDown);
  own?.addEventListener('click', onClick);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
    own?.removeEventListener('click', onClick);
  };
}

function act(app: App, action: PresentAction): void {
  const state = app.store.getState();
  if (state.presenting === undefined) return;
  const { slide, blank } = state.presenting;
  if (action === 'end') endPresenting(app);
  else if (action === 'black' || action === 'white') blankScreen(app, action);
  else if (action === 'first') showSlide(app, 0);
  else if (action === 'last') showSlide(app, presentedSlides(state).length - 2);
  // From black or white back to where one was.
  else showSlide(app, blank === undefined ? slide + (action === 'next' ? 1 : -1) : slide);
}

/** Takes the whole screen where that is allowed; whoever leaves full screen leaves the presentation. */
function fillScreen(app: App): () => void {
  let full = false;
  const onChange = (): void => {
    if (full && document.fullscreenElement === null) endPresenting(app);
    full = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', onChange);
  // Refused, it fills the window instead.
  document.documentElement.requestFullscreen?.().catch(() => undefined);
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
  };
}
