import { Fragment, type Node, Slice } from '@tiptap/pm/model';

/**
 * What our own clipboard brings, without whatever the schema refuses: anybody can write HTML that says it comes from
 * here. A block with a wrong attribute goes, of a text with a wrong mark the mark goes.
 */
export function cleanSlice(slice: Slice): Slice {
  return new Slice(cleanFragment(slice.content), slice.openStart, slice.openEnd);
}

function cleanFragment(fragment: Fragment): Fragment {
  const kept: Node[] = [];
  fragment.forEach((node) => {
    const { type, attrs, content } = node;
    if (!isValid(node)) return;
    const marks = node.marks.filter((mark) => isValid(mark) && leadsSomewhere(mark));
    kept.push(node.isText ? node.mark(marks) : type.create(attrs, cleanFragment(content), marks));
  });
  return Fragment.fromArray(kept);
}

function leadsSomewhere({ type, attrs }: Node['marks'][number]): boolean {
  return type.name !== 'link' || (attrs.href === null) !== (attrs.article === null);
}

function isValid({ type, attrs }: Node | Node['marks'][number]): boolean {
  return Object.entries(type.spec.attrs ?? {}).every(([name, { validate }]) => {
    if (typeof validate !== 'function') return true;
    try {
      validate(attrs[name]);
      return true;
    } catch {
      return false;
    }
  });
}
