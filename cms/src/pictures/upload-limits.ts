/** The largest picture file that the media library takes, in bytes. */
export const UPLOAD_SIZE_LIMIT = 30 * 1024 * 1024;

/** The kinds of picture that every browser shows; SVG is left out because it can carry scripts. */
export const UPLOAD_ALLOWED_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** Renditions made at upload: name → the longest side in pixels. */
export const UPLOAD_BREAKPOINTS = { xlarge: 1600, large: 1080, medium: 720, small: 420 };
