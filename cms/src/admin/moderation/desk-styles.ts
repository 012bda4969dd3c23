import styled from 'styled-components';

/** A colour of the admin's theme, light or dark. */
const color = (name: string) => (props: { theme: object }) =>
  (props.theme as { colors: Readonly<Record<string, string>> }).colors[name];

export const Layout = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 42rem);
  gap: 2.4rem;
  align-items: start;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${color('neutral800')};
  padding-bottom: 2.4rem;
  @media (width < 1100px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Beside = styled.aside`
  position: sticky;
  top: 1.6rem;
  max-height: calc(100dvh - 12rem);
  overflow-y: auto;
`;

export const List = styled.ol`
  display: grid;
  gap: 1.2rem;
`;

export const Card = styled.article<{ $isFocused?: boolean; $isChosen?: boolean }>`
  background: ${({ $isChosen, theme }) => color($isChosen ? 'primary100' : 'neutral0')({ theme })};
  border: 1px solid ${({ $isFocused, theme }) => color($isFocused ? 'primary600' : 'neutral200')({ theme })};
  box-shadow: ${({ $isFocused, theme }) => ($isFocused ? `inset 4px 0 0 ${color('primary600')({ theme })}` : 'none')};
  border-radius: 4px;
  padding: 1.2rem 1.6rem;
  scroll-margin: 8rem 0 12rem;
  &:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 2px;
  }
`;

export const CardHead = styled.header`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.2rem;
  align-items: baseline;
`;

export const Words = styled.p`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  margin-top: 0.4rem;
`;

/** What stands beside the words: times, counts, headlines. */
export const Aside = styled.span`
  color: ${color('neutral600')};
  overflow-wrap: anywhere;
`;

export const Badge = styled.span<{ $isGrave: boolean }>`
  background: ${({ $isGrave, theme }) => color($isGrave ? 'danger100' : 'neutral150')({ theme })};
  color: ${({ $isGrave, theme }) => color($isGrave ? 'danger700' : 'neutral700')({ theme })};
  border-radius: 4px;
  padding: 0 0.8rem;
  white-space: nowrap;
`;

export const Reasons = styled.ul`
  list-style: disc;
  padding-left: 2rem;
  margin-top: 0.4rem;
  color: ${color('neutral700')};
`;

export const Bar = styled.div`
  font-size: 1.4rem;
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 1.6rem;
  align-items: center;
`;

/** Stays in sight while the list is scrolled. */
export const Foot = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 1;
  padding: 0.8rem 0;
  font-size: 1.4rem;
  background: ${color('neutral100')};
  color: ${color('neutral800')};
  border-top: 1px solid ${color('neutral200')};
`;

/** What has just happened, and how many comments are meant. */
export const Telling = styled.p`
  min-height: 2.2rem;
`;

export const Tools = styled(Bar)`
  gap: 0.6rem;
  padding: 0.4rem;
  @media (width < 1100px) {
    flex-wrap: nowrap;
    overflow-x: auto;
    white-space: nowrap;
  }
`;

export const Button = styled.button`
  background: ${color('neutral0')};
  color: ${color('neutral800')};
  border: 1px solid ${color('neutral300')};
  border-radius: 4px;
  padding: 0.6rem 1rem;
  font-size: 1.3rem;
  cursor: pointer;
  &:hover:not(:disabled) {
    border-color: ${color('primary600')};
  }
  &:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 2px;
  }
  &:disabled {
    color: ${color('neutral500')};
    cursor: not-allowed;
  }
  &[aria-pressed='true'],
  &[aria-current='page'] {
    background: ${color('primary100')};
    border-color: ${color('primary600')};
    color: ${color('primary700')};
  }
`;

export const Key = styled.kbd`
  display: inline-block;
  min-width: 1.8rem;
  margin-right: 0.6rem;
  border: 1px solid ${color('neutral300')};
  border-radius: 3px;
  font: inherit;
  font-size: 1.2rem;
  text-align: center;
`;

export const TextLink = styled.a`
  color: ${color('primary700')};
  text-decoration: underline;
`;

export const Panel = styled.section`
  background: ${color('neutral0')};
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
  padding: 1.2rem 1.6rem;
  & + & {
    margin-top: 1.2rem;
  }
  h2 {
    font-weight: 600;
    margin-bottom: 0.4rem;
  }
`;

export const Window = styled.dialog`
  margin: auto;
  width: min(52rem, calc(100vw - 3.2rem));
  border: 1px solid ${color('neutral300')};
  border-radius: 4px;
  padding: 2rem;
  font-size: 1.4rem;
  line-height: 1.5;
  background: ${color('neutral0')};
  color: ${color('neutral800')};
  &::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  h2 {
    font-weight: 600;
    font-size: 1.8rem;
    margin-bottom: 1.2rem;
  }
  label,
  legend {
    display: block;
    margin-top: 0.8rem;
  }
  textarea,
  select,
  input:not([type='radio'], [type='checkbox']) {
    width: 100%;
    margin-top: 0.4rem;
    padding: 0.6rem 0.8rem;
    border: 1px solid ${color('neutral500')};
    border-radius: 4px;
    background: ${color('neutral0')};
    color: inherit;
    font: inherit;
  }
`;
