import styled from 'styled-components';
import { color } from './theme-color';

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
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
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
