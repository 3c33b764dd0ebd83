import { expect, test } from 'vitest';
import { channelName, receivedBy, subjectName } from '../../../../renderer/text/subject-words.ts';
import { wordsIn } from '../../../../renderer/text/text.tsx';
import type { ChannelId, SubjectId } from '../../../../shared/complaint/subjects.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';

const renamed = {
  subjects: regulation.subjects.map((entry) => (entry.id === 'speed' ? { ...entry, name: 'Tempo' } : entry)),
  channels: [...regulation.channels, { id: 'own' as ChannelId, name: 'Klantenpanel', retired: true }],
};

test('R18: a subject goes by the program’s word in each language, or by the organisation’s own name in both', () => {
  const [speed, privacy] = ['speed', 'privacy'] as SubjectId[];
  if (!speed || !privacy) throw new Error('Two subjects.');
  expect(subjectName(speed, regulation, wordsIn('nl'))).toBe('Snelheid van werken');
  expect(subjectName(speed, renamed, wordsIn('nl'))).toBe('Tempo');
  expect(subjectName(speed, renamed, wordsIn('en'))).toBe('Tempo');
  expect(subjectName(privacy, renamed, wordsIn('en'))).toBe('Privacy');
});

test('R1: a channel, also a retired one, and in the middle of a sentence', () => {
  const [letter, own] = ['letter', 'own'] as ChannelId[];
  if (!letter || !own) throw new Error('Two channels.');
  expect(channelName(own, renamed, wordsIn('nl'))).toBe('Klantenpanel');
  expect(receivedBy(letter, renamed, wordsIn('nl'))).toBe('per brief');
  expect(receivedBy(own, renamed, wordsIn('nl'))).toBe('via Klantenpanel');
});
