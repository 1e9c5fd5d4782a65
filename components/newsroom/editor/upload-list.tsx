import { editorTexts } from '#messages/newsroom/editor.ts';
import { BlockButton } from './block-button.tsx';
import { tellUpload, type Upload } from './use-uploads.ts';

type Props = { label: string; uploads: readonly Upload[]; onForget: (id: string) => void };

/** Files on their way, and those that did not arrive. */
export function UploadList({ label, uploads, onForget }: Props) {
  return (
    <div aria-label={label} className="font-sans text-ui" role="status">
      <ul>
        {uploads.map((upload) => (
          <li className="flex flex-wrap items-center gap-x-4 border-b py-1.5" key={upload.id}>
            <span className={upload.problem ? 'font-bold text-signal' : ''}>{tellUpload(upload)}</span>
            {upload.problem ? (
              <BlockButton onClick={() => onForget(upload.id)}>{editorTexts.close}</BlockButton>
            ) : (
              <progress aria-label={upload.name} max={1} value={upload.share} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
