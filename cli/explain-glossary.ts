import type { GlossaryFileError } from '#newsroom/glossary-file.ts';
import type { GlossaryError } from '#newsroom/glossary-term.ts';

const reasons: Readonly<Record<string, string>> = {
  term_missing: 'a term has a letter or a digit',
  term_too_long: 'a term is at most 200 characters long',
  term_taken: 'the glossary has this term already',
  target_missing: 'a term that is not kept has a translation',
  handling_missing: 'a term is kept (keep) or translated (translate)',
  same_language: 'the two languages are the same',
  language_form: 'a language is a code, such as en, es or ca',
  part_of_speech: 'the part of speech is name, noun, adjective, verb or other',
  note_too_long: 'a note is at most 500 characters long',
};

/** Why the glossary was not changed, for the operator. */
export function explainGlossaryError(error: GlossaryError | GlossaryFileError): string {
  switch (error.kind) {
    case 'forbidden':
    case 'not_found':
      return 'There is no such term any more.';
    case 'invalid':
      return error.problems.map(({ field, reason }) => `${field}: ${reasons[reason] ?? reason}`).join('\n');
    case 'too_large':
      return `The file is larger than ${Math.round(error.bytes / 1024 / 1024)} MB, or holds too many entries.`;
    case 'wrong_encoding':
      return `The file is not written in ${error.encoding}. Save it as UTF-8.`;
    case 'entities':
      return 'The file declares entities of its own, which is not read.';
    case 'cut_off':
      return 'The file is not whole: an element is not closed.';
    case 'wrong_root':
      return `The file is in another format${error.root === null ? '' : `: it begins with <${error.root}>`}.`;
    case 'not_csv':
      return 'The file is no CSV: it is empty, or a quotation has no end.';
    case 'missing_column':
      return `The first line names no column «${error.column}».`;
  }
}
