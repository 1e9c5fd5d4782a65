import { Button } from '#components/ui/button.tsx';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { useManualSave } from './use-manual-save.ts';

/** The button that saves, and what became of the last save. */
export function ManualSave({ saving }: { saving: ReturnType<typeof useManualSave> }) {
  const { isSaving, savedAt, failure, save } = saving;
  const time = savedAt?.toLocaleTimeString('fr', { hour: 'numeric', minute: '2-digit' });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button disabled={isSaving} onClick={save} type="button">
        {isSaving ? editorTexts.saving : editorTexts.save}
      </Button>
      <p role="status">{failure ?? (time ? editorTexts.savedAt(time) : '')}</p>
    </div>
  );
}
