import { ListPlus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { commandById } from '#renderer/commands/commands.ts';
import { belongsToInputMethod, commandFor, keysText } from '#renderer/commands/key-bindings.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { applyLine } from '#renderer/state/apply-line.ts';
import { focusView } from '#renderer/state/focus-view.ts';
import { QUICK_LINE } from '#renderer/state/quick-line.ts';
import { useT } from '#renderer/state/use-t.ts';
import { completed } from './completion.ts';
import { recalled, remembered } from './line-history.ts';
import { pieces, planText, shownFaults } from './line-model.ts';
import { QuickPreview } from './quick-preview.tsx';
import { useLine } from './use-line.ts';
import './quick-line.css';

/** One line that draws: `Finance > Sales: credit check 4`. Enter makes it and keeps the line open for the next. */
export function QuickLine() {
  const app = useApp();
  const t = useT();
  const { state, plan, completion, change } = useLine();
  const input = useRef<HTMLInputElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const faults = shownFaults(state.settled, plan?.faults ?? [], state.tried);

  const put = (text: string, caret = text.length): void => {
    change({ text, settled: text, caret, choice: -1, tried: false });
    const field = input.current;
    if (field === null) return;
    // The caret is placed before the next key is heard.
    field.value = text;
    field.setSelectionRange(caret, caret);
  };
  const complete = (index: number): void => {
    const name = completion?.names[index];
    if (completion === undefined || name === undefined) return;
    const next = completed(state.text, state.caret, completion, name);
    put(next.line, next.caret);
  };
  const enter = (): void => {
    if (plan === undefined) return;
    if (plan.faults.length > 0) change({ tried: true, closed: true });
    else if (applyLine(app, plan)) {
      const text = planText(t, plan);
      put('');
      change({
        done: text === '' ? t('quick.nothing') : t('quick.done', { things: text }),
        history: remembered(state.history, state.text.trim()),
      });
    }
  };
  /** In an empty line there is nothing of its own to take back: undo means the map. */
  const undoes = (event: KeyboardEvent): boolean => {
    const mac = app.info.platform === 'mac';
    const meant = commandFor(event.nativeEvent, { mac, onCanvas: false, typing: false });
    if (state.text !== '' || (meant?.id !== 'edit.undo' && meant?.id !== 'edit.redo')) return false;
    event.preventDefault();
    change({ done: '' });
    return runCommand(app, meant);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (undoes(event)) return;
    if (belongsToInputMethod(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.currentTarget;
    const atEnd = field.selectionStart === state.text.length && field.selectionEnd === state.text.length;
    const listed = completion?.names.length ?? 0;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    const told = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === 'Enter') {
      told();
      if (state.choice >= 0 && listed > 0) complete(state.choice);
      else enter();
    } else if (event.key === 'Escape') {
      told();
      if (listed > 0) change({ closed: true, choice: -1 });
      else focusView(app);
    } else if (listed > 0 && !event.shiftKey && (event.key === 'Tab' || (event.key === 'ArrowRight' && atEnd))) {
      told();
      complete(Math.max(state.choice, 0));
    } else if (step !== undefined && listed > 0) {
      told();
      const from = state.choice < 0 && step < 0 ? 0 : state.choice;
      change({ choice: (from + step + listed) % listed });
    } else if (step !== undefined) {
      const back = recalled(state.history, step);
      told();
      if (back === undefined) return;
      put(back.line);
      change({ history: back.history, closed: true });
    }
  };
  const read = (field: HTMLInputElement, composing: boolean): void => {
    const text = field.value;
    const caret = field.selectionStart ?? text.length;
    if (composing) change({ text, done: '' });
    else change({ text, settled: text, caret, choice: -1, closed: false, tried: false, done: '' });
  };
  const follow = (field: HTMLInputElement): void => {
    if (mirror.current !== null) mirror.current.scrollLeft = field.scrollLeft;
  };

  const label = t('quick.label');
  return (
    <section className="quick-line" aria-label={label}>
      <QuickPreview state={state} plan={plan} faults={faults} completion={completion} onComplete={complete} />
      <ListPlus size={16} aria-hidden="true" />
      <div className="quick-field">
        <div ref={mirror} className="quick-mirror" aria-hidden="true">
          {pieces(state.text, state.text === state.settled ? faults : []).map(({ text, start, wrong }) => (
            <span key={start} data-wrong={wrong}>
              {text}
            </span>
          ))}
        </div>
        <input
          ref={input}
          id={QUICK_LINE}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={label}
          aria-expanded={completion !== undefined}
          aria-controls="quick-names"
          aria-autocomplete="list"
          aria-activedescendant={
            completion !== undefined && state.choice >= 0 ? `quick-name-${state.choice}` : undefined
          }
          aria-invalid={faults.length > 0}
          aria-describedby="quick-preview"
          placeholder={t('quick.placeholder')}
          value={state.text}
          onChange={(event) =>
            read(event.target, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
          }
          onCompositionEnd={(event) => read(event.currentTarget, false)}
          onSelect={(event) => change({ caret: event.currentTarget.selectionStart ?? 0 })}
          onKeyDown={onKeyDown}
          onScroll={(event) => follow(event.currentTarget)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!/[\r\n]/.test(text.trim())) return;
            // A field of one line would run the lines into one another.
            event.preventDefault();
            document.execCommand('insertText', false, text.trim().replace(/\s*[\r\n]+\s*/g, '; '));
          }}
        />
      </div>
      <kbd>{keysText(commandById('quick.line').keys?.[0] ?? '', app.info.platform === 'mac')}</kbd>
    </section>
  );
}
