import { useT } from '#renderer/state/use-t.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Toggle } from '#renderer/ui/toggle.tsx';
import { PICTURE_DPI, PICTURE_SIZE_IDS, type PictureSizeId } from '#shared/export/picture-options.ts';

/** What a picture is asked to be. */
export interface PictureChoice {
  readonly size: PictureSizeId;
  readonly dpi: (typeof PICTURE_DPI)[number];
  readonly transparent: boolean;
}

export interface PictureChoicesProps {
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

/** How large a picture is, how large a document shows it, and what is behind it. */
export function PictureChoices({ choice, onChange }: PictureChoicesProps) {
  const t = useT();
  return (
    <div className="picture-choices">
      <Choice
        label={t('picture.size')}
        value={choice.size}
        options={PICTURE_SIZE_IDS.map((value) => ({ value, label: t(`picture.size-${value}`) }))}
        onChange={(size) => onChange({ ...choice, size })}
      />
      <Choice
        label={t('picture.dpi')}
        value={String(choice.dpi)}
        options={PICTURE_DPI.map((dpi) => ({ value: String(dpi), label: t('picture.dots', { dpi }) }))}
        onChange={(value) =>
          onChange({ ...choice, dpi: PICTURE_DPI.find((dpi) => String(dpi) === value) ?? choice.dpi })
        }
      />
      <Toggle
        label={t('picture.transparent')}
        on={choice.transparent}
        onChange={(transparent) => onChange({ ...choice, transparent })}
      />
      <p className="export-codes">{t('picture.help')}</p>
    </div>
  );
}
