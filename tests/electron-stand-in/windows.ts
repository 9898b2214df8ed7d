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
import { windowOf } from './window-of.ts';

interface WindowOptions {
  readonly title?: string;
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
    this.page = this.#open(options);
    app.on('stand-in-close-all', () => this.close());
    app.emit('web-contents-created', {}, this.webContents);
  }

  async #open({ width = 800, height = 600, webPreferences }: WindowOptions): Promise<Page> {
    const page = await context.newPage();
    windowOf.set(page, this);
    await page.setViewportSize({ width, height });
    if (webPreferences?.preload !== undefined) {
      await page.addInitScript({ content: preloadScript(readFileSync(webPreferences.preload, 'utf8')) });
    }
    page.on('popup', (popup) => {
      record('window.open', this.webContents.openHandler?.({ url: popup.url() }).action ?? 'allow');
      void popup.close();
    });
    page.on('close', () => this.#gone());
    page.on('pageerror', (error) => record('page.error', String(error)));
    return page;
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.page;
    this.isLoading = true;
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
    app.removeAllListeners('stand-in-close-all');
    this.emit('closed');
    app.emit('window-all-closed');
  }
}
