import { useEffect, useState } from 'react';
import type { PhotoId } from '#domain/shared/ids';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';

/** A photo, by its id. It goes to the screen as a blob of this window: it has no address that could be copied or stored. */
export function Portrait({ id, size }: { readonly id: PhotoId; readonly size: 'small' | 'large' }) {
  const { identity } = useWords();
  const picture = useAnswer('photos.read', { photoId: id });
  const jpeg = picture.state === 'answer' ? picture.value.jpeg : undefined;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (jpeg === undefined) return;
    const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [jpeg]);
  return <div className="portrait" data-size={size}>{address && <img src={address} alt={identity.photo.of} draggable={false} />}</div>;
}
