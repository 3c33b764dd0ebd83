import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { Judging } from '../../../../shared/complaint/judging.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import type { Member } from '../../../../shared/members/members.ts';
import type { ComplaintFile } from '../../../store/store-types.ts';

/** What every form needs: the file it writes in, whose hand writes, and what day it is. */
export type Desk = {
  readonly file: ComplaintFile;
  readonly state: OpenComplaint;
  readonly today: PlainDate;
  readonly actor: Member;
  /** What `decide` asks besides the state. */
  readonly judging: Judging;
  /** Called before something is recorded, so that afterwards it is known what is new. */
  readonly onSaving: () => void;
  /** Something was recorded; `what` names it. */
  readonly onSaved: (what: string) => void;
  readonly onClose: () => void;
};
