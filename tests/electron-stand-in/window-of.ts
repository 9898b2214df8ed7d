import type { Page } from 'playwright-core';
import type { BrowserWindow } from './windows.ts';

/** The window that each page of Chromium stands for. */
export const windowOf = new Map<Page, BrowserWindow>();

/** The windows that have not gone, oldest first. */
export const openWindows = new Set<BrowserWindow>();
