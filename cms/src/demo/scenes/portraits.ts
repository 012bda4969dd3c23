import { portrait } from '../drawing/portraits.ts';

export const portraitThuyAnh = () =>
  portrait({ seed: 3, backdrop: ['#7fb0b8', '#3f6a78'], skin: '#d8a074', shirt: '#c8503f', hair: 'long' });

export const portraitQuocBao = () =>
  portrait({
    seed: 5,
    backdrop: ['#d8b07a', '#8a5a3c'],
    skin: '#c48a5e',
    shirt: '#3f5f86',
    hair: 'short',
    glasses: true,
  });

export const portraitHoaiPhuong = () =>
  portrait({
    seed: 8,
    backdrop: ['#b09ac0', '#5a4a78'],
    skin: '#dca67c',
    shirt: '#4f7f6a',
    hair: 'bob',
    glasses: true,
  });
