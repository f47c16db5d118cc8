import { useEffect, useRef } from 'preact/hooks';
import type { MadeFile } from './dataActions';
import type { DataWording } from './wording';

interface SavedFileProps {
  readonly wording: DataWording;
  readonly file: MadeFile;
}

/** Saves a file as a download of this page does, and leaves a link in case the browser did not. */
export function SavedFile({ wording: { texts }, file }: SavedFileProps) {
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    link.current?.click();
    return () => URL.revokeObjectURL(file.address);
  }, [file]);

  return (
    <p role="status">
      {texts.fileReady}{' '}
      <a ref={link} href={file.address} download={file.name}>
        {texts.saveFile(file.name)}
      </a>
    </p>
  );
}
