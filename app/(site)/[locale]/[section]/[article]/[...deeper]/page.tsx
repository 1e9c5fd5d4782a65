import { notFound } from 'next/navigation';

/** No address of the site is deeper than an article. */
export default function TooDeep(): never {
  notFound();
}
