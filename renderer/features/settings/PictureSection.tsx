import { bridge } from '@renderer/bridge';
import { useDescribeError, useText } from '@renderer/i18n';
import { Button } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type StoredImage } from '@shared/ledger';
import { type ReactNode, useEffect, useState } from 'react';
import css from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { type DraftControl } from './useCompanyDraft';

/** Logo and seal, as documents print them. */
export function PictureSection({ control }: { readonly control: DraftControl }): ReactNode {
  const words = useText().settings.pictures;
  return (
    <SettingsSection title={words.title} note={words.note}>
      <div className={css.pair}>
        <Picture which="logo" image={control.draft.logo} onChange={(logo) => control.change({ logo })} />
        <Picture which="seal" image={control.draft.seal} onChange={(seal) => control.change({ seal })} />
      </div>
    </SettingsSection>
  );
}

type PictureProps = {
  readonly which: 'logo' | 'seal';
  readonly image: StoredImage | null;
  readonly onChange: (image: StoredImage | null) => void;
};

function Picture({ which, image, onChange }: PictureProps): ReactNode {
  const words = useText().settings.pictures;
  const label = words.names[which];
  const describe = useDescribeError();
  const [error, setError] = useState<DomainError | null>(null);
  const shown = useStoredPicture(which, image, setError);
  const pick = async (): Promise<void> => {
    const picked = await bridge['files.pickImage']({});
    setError(picked.ok ? null : picked.error);
    if (picked.ok && picked.value.image !== null) onChange(picked.value.image);
  };
  return (
    <figure className={css.picture} aria-label={label}>
      <figcaption className="small quieter">{label}</figcaption>
      <div className={css.frame}>
        {shown === null ? (
          <span className="small quietest">{words.none}</span>
        ) : (
          <img src={shown} alt={words.alt({ label, name: image?.name ?? '' })} />
        )}
      </div>
      <div className={css.actions}>
        <Button size={24} onClick={() => void pick()}>
          {image === null ? words.pick[which] : words.replace[which]}
        </Button>
        {image !== null && (
          <Button
            size={24}
            variant="quiet"
            onClick={() => {
              setError(null);
              onChange(null);
            }}
          >
            {words.remove[which]}
          </Button>
        )}
      </div>
      {error !== null && (
        <p className="small isBad" role="alert">
          {describe(error)}
        </p>
      )}
    </figure>
  );
}

/** A picture of the document store as an address that the page can show; null while there is none. */
function useStoredPicture(
  which: 'logo' | 'seal',
  image: StoredImage | null,
  onError: (error: DomainError | null) => void,
): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const sha256 = image?.sha256;
  const mime = image?.mime;
  useEffect(() => {
    if (sha256 === undefined || mime === undefined) {
      setUrl(null);
      return undefined;
    }
    let isGone = false;
    let made: string | null = null;
    void bridge['documents.read']({ sha256 }).then((read) => {
      if (isGone) return;
      if (!read.ok) return onError({ code: 'picture.lost', picture: which });
      made = URL.createObjectURL(new Blob([new Uint8Array(read.value.bytes)], { type: mime }));
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [which, sha256, mime, onError]);
  return url;
}
