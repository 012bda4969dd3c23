import { forwardRef } from 'react';

interface Size {
  width?: string | number | undefined;
  height?: string | number | undefined;
}

/** A page with a stroke through it. */
export const RefusedIcon = forwardRef<SVGSVGElement, Size>(function RefusedIcon({ width = 16, height = 16 }, ref) {
  return (
    <svg
      ref={ref}
      width={width}
      height={height}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M3.5 1.5h6l3 3v10h-9z" strokeWidth="1.3" strokeLinejoin="round" />
      <path d="M1.5 14.5l13-13" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
});
