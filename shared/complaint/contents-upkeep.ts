import { assertNever } from '../base/assert-never.ts';
import { type Asked, answer, completeFor, type Decision } from './asked.ts';
import { day, firstOf, line, mayText, mustLine, mustList, mustText, text, textOrNull } from './checks.ts';
import type { UpkeepCommand } from './commands.ts';
import type { OpenComplaint } from './state.ts';
import { dueRefusal, linkedRefusal, tidyLinked } from './verdict.ts';

/** What keeps a file true and complete, in every phase: papers, notes, messages, measures (R9). */
export const contentsOfUpkeep = (
  command: Exclude<UpkeepCommand, { type: 'CorrectFact' | 'StrikeOut' }>,
  state: OpenComplaint,
  asked: Asked,
): Decision => {
  switch (command.type) {
    case 'AddDocuments': {
      const remark = textOrNull(command.remark);
      return answer(completeFor(asked, mustList('documents', command.documents), mayText('remark', remark)), {
        type: 'DocumentsAdded',
        documents: command.documents,
        remark,
      });
    }
    case 'AddNote': {
      const note = text(command.text);
      return answer(completeFor(asked, mustText('text', note)), { type: 'NoteAdded', text: note });
    }
    case 'FileMessage':
      // What a mail says of itself is taken as it is: it may have neither sender nor subject.
      return answer(
        completeFor(
          asked,
          mustList('documents', command.documents),
          mayText('from', command.from),
          mayText('subject', command.subject),
        ),
        {
          type: 'MessageFiled',
          from: line(command.from),
          subject: line(command.subject),
          sentOn: command.sentOn,
          messageId: command.messageId,
          documents: command.documents,
        },
      );
    case 'RecordMessageDrafted': {
      const { messageId, document } = command;
      const to = line(command.to);
      const subject = line(command.subject);
      return answer(
        completeFor(
          asked,
          mayText('to', to),
          mayText('subject', subject),
          mustLine('messageId', messageId),
          mustLine('documents', document),
        ),
        { type: 'MessageDrafted', to, subject, messageId, document },
      );
    }
    case 'ReportMeasureProgress': {
      const { measure, on } = command;
      const progress = text(command.progress);
      return answer(completeFor(asked, day('on', on), mustText('progress', progress)), {
        type: 'MeasureProgressed',
        measure,
        on,
        progress,
      });
    }
    case 'CompleteMeasure': {
      const { measure, doneOn, documents } = command;
      const evidence = text(command.evidence);
      return answer(completeFor(asked, day('doneOn', doneOn), mustText('evidence', evidence)), {
        type: 'MeasureDone',
        measure,
        doneOn,
        evidence,
        documents,
      });
    }
    case 'ChangeMeasure': {
      const { measure, dueOn } = command;
      const owner = line(command.owner);
      const reason = text(command.reason);
      return answer(
        firstOf(
          completeFor(asked, mustLine('owner', owner), mustLine('dueOn', dueOn), mustText('reason', reason)),
          dueRefusal('dueOn', dueOn, state),
        ),
        { type: 'MeasureChanged', measure, owner, dueOn, reason },
      );
    }
    case 'DropMeasure': {
      const { measure, droppedOn } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('droppedOn', droppedOn), mustText('reason', reason)), {
        type: 'MeasureDropped',
        measure,
        droppedOn,
        reason,
      });
    }
    case 'LinkMeasure': {
      const measure = tidyLinked(command.measure);
      return answer(firstOf(completeFor(asked, mustLine('measure', measure.id)), linkedRefusal([measure], state)), {
        type: 'MeasureLinked',
        measure,
      });
    }
    default:
      return assertNever(command);
  }
};
