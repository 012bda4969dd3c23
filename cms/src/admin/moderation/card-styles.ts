import styled from 'styled-components';
import { color } from '../controls/theme-color';

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
  overflow-wrap: anywhere;
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
