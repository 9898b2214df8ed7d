import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { fromWeb, toWeb } from './addresses.ts';
import { app, preventable } from './app.ts';
import { context } from './chromium.ts';
import { clone, toPage } from './ipc.ts';
import { loud } from './loud.ts';
import { preloadScript } from './preload-script.ts';
import { record } from './record.ts';
import { type Rectangle, settings } from './settings.ts';
import { openWindows, windowOf } from './window-of.ts';

interface WindowOptions {
  readonly title?: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly contextIsolation?: boolean;
    readonly sandbox?: boolean;
    readonly nodeIntegration?: boolean;
    readonly webviewTag?: boolean;
  };
}

class WebContents extends EventEmitter {
  readonly #window: BrowserWindow;
  openHandler: ((details: { readonly url: string }) => { readonly action: string }) | undefined;

  constructor(window: BrowserWindow) {
    super();
    this.#window = window;
  }

  isDestroyed(): boolean {
    return this.#window.isDestroyed();
  }

  send(channel: string, ...args: unknown[]): void {
    // A page that goes away while it is told something is as in Electron: nobody hears.
    void this.#window.page
      .then((page) => page.evaluate(hearInPage, [channel, toPage(clone(args))] as const))
      .catch(() => {});
  }

  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler;
  }
}

function hearInPage([channel, args]: readonly [string, unknown]): void {
  (globalThis as unknown as { standInHear(channel: string, args: unknown): void }).standInHear(channel, args);
}

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly page: Promise<Page>;
  isLoading = false;
  #bounds: Rectangle;
  #maximized = false;
  #destroyed = false;
  #title: string;

  constructor(options: WindowOptions) {
    super();
    const { nodeIntegration, contextIsolation, sandbox, webviewTag } = options.webPreferences ?? {};
    if (nodeIntegration || webviewTag || contextIsolation === false || sandbox === false) {
      throw new Error('the stand-in for Electron only has isolated, sandboxed windows');
    }
    this.webContents = loud('webContents', new WebContents(this));
    this.#title = options.title ?? '';
    this.#bounds = boundsOf(options);
    openWindows.add(this);
    this.page = this.#open(options);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async #open({ webPreferences }: WindowOptions): Promise<Page> {
    const page = await context.newPage();
    windowOf.set(page, this);
    await page.setViewportSize(this.#bounds);
    if (webPreferences?.preload !== undefined) {
      await page.addInitScript({ content: preloadScript(readFileSync(webPreferences.preload, 'utf8')) });
    }
    page.on('popup', (popup) => {
      record('window.open', this.webContents.openHandler?.({ url: popup.url() }).action ?? 'allow');
      void popup.close();
    });
    page.on('close', () => this.#gone());
    page.on('pageerror', (error) => record('page.error', String(error)));
    page.on('console', (message) => message.type() === 'error' && record('page.error', message.text()));
    return page;
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.page;
    this.isLoading = true;
    app.standInHandOver('while-loading');
    await page.goto(toWeb(address));
    this.isLoading = false;
    record('window.loaded', fromWeb(page.url()));
    this.emit('ready-to-show');
    process.send?.({ event: 'window', address: page.url() });
  }

  show(): void {
    record('window.show');
  }

  focus(): void {
    record('window.focus');
  }

  isMinimized(): boolean {
    return false;
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  maximize(): void {
    this.#maximized = true;
    record('window.maximize');
    this.emit('resize');
  }

  /** Not Electron's: the user moves and sizes the window. */
  standInMove(bounds: Rectangle): void {
    this.#bounds = bounds;
    this.#maximized = false;
    this.emit('move');
    this.emit('resize');
  }

  setTitle(title: string): void {
    this.#title = title;
    record('window.title', title);
  }

  getTitle(): string {
    return this.#title;
  }

  setRepresentedFilename(path: string): void {
    record('window.file', path);
  }

  setDocumentEdited(edited: boolean): void {
    record('window.edited', edited);
  }

  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    this.#gone();
    void this.page.then((page) => page.close());
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    record('window.closed');
    openWindows.delete(this);
    this.emit('closed');
    app.standInWindowGone();
  }
}

/** As the system places a window: where it was asked to be, else in the middle of the main screen. */
function boundsOf({ x, y, width = 800, height = 600 }: WindowOptions): Rectangle {
  const [screen] = settings.displays;
  if (screen === undefined) throw new Error('the stand-in for Electron needs a screen');
  return {
    x: x ?? Math.round(screen.x + (screen.width - width) / 2),
    y: y ?? Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
  };
}
