import type { Page } from 'playwright-core';

/** An input method as Chromium sees one: keys that belong to it, letters being composed, and the text that comes of them. */
export interface InputMethod {
  /** Composes letter by letter and leaves the composition open. */
  compose(letters: string): Promise<void>;
  /** A key that the input method takes for itself, such as Enter or a digit that picks a candidate. */
  key(key: string): Promise<void>;
  /** Ends the composition with this text. */
  commit(text: string): Promise<void>;
}

/** What a key is to the page while an input method has it. */
const PROCESS = 229;

export async function inputMethod(page: Page): Promise<InputMethod> {
  const session = await page.context().newCDPSession(page);
  const key = async (code: string): Promise<void> => {
    const event = { windowsVirtualKeyCode: PROCESS, key: 'Process', code };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  return {
    key,
    async compose(letters) {
      for (let length = 1; length <= letters.length; length++) {
        await key(`Key${letters[length - 1]?.toUpperCase()}`);
        const text = letters.slice(0, length);
        await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
      }
    },
    async commit(text) {
      await session.send('Input.insertText', { text });
    },
  };
}

/** The order of WebKit on macOS: the key that ends a composition comes after it, with nothing but its code to tell. */
export function keyOfInputMethod(page: Page, selector: string, key: string): Promise<boolean> {
  return page.locator(selector).evaluate(
    (field, pressed) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: pressed,
          keyCode: 229,
          isComposing: false,
          bubbles: true,
          cancelable: true,
        } as KeyboardEventInit),
      ),
    key,
  );
}
