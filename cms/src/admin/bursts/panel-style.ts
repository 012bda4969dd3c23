export const STYLE = { fontSize: '1.4rem', lineHeight: 1.5, width: '100%' };
export const HEADING = { fontWeight: 600, marginTop: '0.8rem', textAlign: 'left' } as const;
