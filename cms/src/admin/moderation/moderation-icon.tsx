/** Two speech bubbles, one of them ticked, in the manner of the admin's own icons. */
export function ModerationIcon() {
  return (
    <svg viewBox="0 0 32 32" width="20" height="20" fill="currentColor" aria-hidden="true">
      <path d="M5 4h22a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H13l-6 5v-5H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Zm9.6 14.6 8-8-1.6-1.6-6.4 6.4-3-3-1.6 1.6 4.6 4.6Z" />
    </svg>
  );
}
