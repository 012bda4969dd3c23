import styled from 'styled-components';
import { color } from '../controls/theme-color';

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
  grid-template-columns: minmax(0, 1fr);
  gap: 1.2rem;
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

export const TextLink = styled.a`
  color: ${color('primary700')};
  text-decoration: underline;
`;
