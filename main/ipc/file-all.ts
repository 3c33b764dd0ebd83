import type { StreamId } from '../../shared/base/ids.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { NewFile } from '../../shared/ipc/contract.ts';
import type { AddError, Attachments } from '../attachments/attachments.ts';

/**
 * Files documents one after the other, in order. Stops at the first that fails: what was sealed before it is not
 * referred to by any record, so it is as if it never was.
 */
export const fileAll = async (
  attachments: Attachments,
  stream: StreamId,
  files: readonly NewFile[],
): Promise<Result<readonly DocumentRef[], AddError>> => {
  const filed: DocumentRef[] = [];
  for (const file of files) {
    const added = await attachments.add(stream, file);
    if (!added.ok) return added;
    filed.push(added.value);
  }
  return ok(filed);
};
