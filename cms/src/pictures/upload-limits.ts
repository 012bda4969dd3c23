/** The largest picture file that the media library takes, in bytes. */
export const UPLOAD_SIZE_LIMIT = 30 * 1024 * 1024;

/** The kinds of picture that every browser shows; SVG is left out because it can carry scripts. */
export const UPLOAD_ALLOWED_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** Renditions made at upload: name → the longest side in pixels. */
export const UPLOAD_BREAKPOINTS = { xlarge: 1600, large: 1080, medium: 720, small: 420 };

/** The largest picture in pixels, whatever its file weighs: a file of 31 KB may hold 256 million. */
export const PIXELS_LIMIT = 50_000_000;

/** So many pictures are worked on at a time; the others wait, and texts are saved meanwhile. */
export const PICTURES_AT_ONCE = 2;

/** The longest name of a file that is kept, without its ending. */
export const FILE_NAME_LIMIT = 80;
