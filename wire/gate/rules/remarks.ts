import type { SegmentRule } from '../rule.ts';

const remark = new RegExp(
  [
    String.raw`^\s*(?:voici|voilà|here is|here’s|here's|aquí (?:está|tienes)) (?:la|the|une|a) (?:traduc\p{L}+|translation)`,
    String.raw`^\s*(?:sure|certainly|of course|bien sûr|certes)\s?[!,:]`,
    String.raw`^\s*(?:translation|traduction|traducción)(?: \p{L}+){0,2}\s?:`,
    String.raw`\b(?:note du traducteur|translator[’']s note|nota del traductor|n\. ?d\. ?t\.)`,
    String.raw`\b(?:en tant qu[’'](?:ia|intelligence|assistant|modèle)|as an ai\b|as a language model)`,
    String.raw`\b(?:je ne peux pas traduire|i cannot translate|i can[’']t translate)`,
    '```',
    String.raw`</?k(?: id="\d*")?>`,
  ].join('|'),
  'iu',
);

/** What an engine says to whoever asked, instead of or beside the translation. */
export const remarks: SegmentRule = {
  name: 'remarks',
  demands: 'The engine translates, and says nothing of its own.',
  weight: 0.7,
  check: ({ source, target }) => {
    const found = remark.exec(target.plain)?.[0];
    return found && !remark.test(source.plain) ? [{ problem: 'remark', expected: null, found: found.trim() }] : [];
  },
  good: [
    { source: 'The translation: a novel', target: 'La traduction : un roman' },
    { source: 'Of course, he left.', target: 'Bien entendu, il est parti.' },
  ],
  bad: [
    { source: 'No money is left.', target: 'Voici la traduction en français : Il n’y a plus d’argent.' },
    { source: 'No money is left.', target: 'Il n’y a plus d’argent. (Note du traducteur : expression figurée.)' },
    { source: 'No money is left.', target: 'En tant qu’IA, je ne peux pas traduire ce texte.' },
    { source: 'No money is left.', target: 'Il n’y a plus d’<k id="1">argent</k>.' },
  ],
};
