import type { Segment, Values } from '@/utils/domain/placeholder';

/** Fills what a table knows and leaves the rest to be filled. */
export function fillKnown(body: readonly Segment[], values: Values): Segment[] {
  return body.map((segment) =>
    typeof segment === 'string' || !Object.hasOwn(values, segment.name)
      ? segment
      : (values[segment.name] ?? segment),
  );
}
