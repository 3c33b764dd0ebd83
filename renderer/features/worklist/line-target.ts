import type { Member } from '../../../shared/members/members.ts';
import { hasRole } from '../../../shared/projections/work-groups.ts';
import type { WorkLine } from '../../../shared/projections/worklist.ts';
import { actionPath, complaintPath, measurePath, objectionActPath, objectionPath } from '../../routes.ts';
import type { Words } from '../../text/text.tsx';

/** Where one press leads, and what it is called: the form or letter of the step, or the file. */
export type LineTarget = { readonly path: string; readonly label: string };

export const lineTarget = (line: WorkLine, member: Member, words: Words): LineTarget => {
  const { row } = line;
  const { look, lookAtMeasure } = words.worklist;
  if (line.task === 'measure') return { path: measurePath(row.stream, line.measure.id), label: lookAtMeasure };
  if (line.task !== 'step') return { path: complaintPath(row.stream), label: look };
  // Who only decides does so at the board's own desk; whoever handles files as well stays in the file.
  const atDesk = row.objection !== null && hasRole(member, 'board') && !hasRole(member, 'officer');
  const { way } = line.step;
  if (!line.mayAct || !way)
    return { path: atDesk ? objectionPath(row.stream) : complaintPath(row.stream), label: look };
  const label = words.complaint.next.buttons[way.button];
  return atDesk && way.action.action !== 'file-letter'
    ? { path: objectionActPath(row.stream, way.action), label }
    : { path: actionPath(row.stream, way.action), label };
};
