import { useEffect, useRef } from 'react';

/** Stands where nothing is left; takes over the focus of the last comment, so that the keys, undo above all, still work. */
export function EmptyQueue() {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) words.current?.focus();
  }, []);
  return (
    <p ref={words} tabIndex={-1}>
      Không có bình luận nào ở đây.
    </p>
  );
}
