/** A colour of the admin's theme, light or dark. */
export const color = (name: string) => (props: { theme: object }) =>
  (props.theme as { colors: Readonly<Record<string, string>> }).colors[name];
