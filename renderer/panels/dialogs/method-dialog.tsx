import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { methodNote } from '#shared/export/method/method-note.ts';
import { searchedNote } from '#shared/export/method/searched-note.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { NoteText } from './note-text.tsx';

/** What is measured and flagged, and how: the text, its contents at the left, and a search. In either language. */
export function MethodDialog() {
  const app = useApp();
  const t = useT();
  const text = useRef<HTMLElement>(null);
  const [language, setLanguage] = useState<Language>(t.language);
  const [query, setQuery] = useState('');
  const note = searchedNote(methodNote(createTranslator(language)), query);
  const close = (): void => app.store.setState({ dialog: undefined });
  const goTo = (id: string): void => {
    const heading = text.current?.querySelector<HTMLElement>(`[data-note="${id}"]`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  const print = (
    <Button icon={Printer} onClick={() => window.print()}>
      {t('method.print')}
    </Button>
  );
  return (
    <Dialog title={t('command.method')} closeLabel={t('dialog.close')} wide={true} onClose={close} footer={print}>
      <div className="method">
        <div className="method-side">
          <input
            type="search"
            aria-label={t('method.search')}
            placeholder={t('method.search')}
            onInput={({ nativeEvent, currentTarget }) => {
              // Letters on their way to a character are not yet what is looked for.
              if (!('isComposing' in nativeEvent && nativeEvent.isComposing === true)) setQuery(currentTarget.value);
            }}
            onCompositionEnd={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <Choice
            label={t('method.language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            onChange={setLanguage}
          />
          <nav aria-label={t('method.contents')} lang={language}>
            <ul>
              {note.sections.map((section) => (
                <li key={section.id}>
                  <button type="button" onClick={() => goTo(section.id)}>
                    {section.title}
                  </button>
                  <ul>
                    {section.entries.map(({ id, title }) => (
                      <li key={id}>
                        <button type="button" onClick={() => goTo(`${section.id}-${id}`)}>
                          {title}
                        </button>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <article
          key={query}
          ref={text}
          className="method-text"
          lang={language}
          aria-label={t('method.text')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by the keyboard.
          tabIndex={0}
        >
          {note.sections.length === 0 && <p role="status">{t('method.nothing', { query })}</p>}
          <NoteText note={note} />
        </article>
      </div>
    </Dialog>
  );
}
