import styled from 'styled-components';
import { color } from './theme-color';

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
