import { Injectable } from '@nestjs/common';
import { Sight, type Moment, type View } from '@plumbline/read-models';
import { noteConfidentialRead } from './confidential-reads';
import { DOCUMENT_RIGHTS, type DocumentRight } from './document-rights';
import { presentReader } from './reader';
import { Standing } from './standing';

const rights = new Map<string, DocumentRight>(DOCUMENT_RIGHTS.map((row) => [row.view.name, row]));

/** Sees what the present reader may see by the table of rights; outside of their programs, nothing. */
@Injectable()
export class PermittedSight extends Sight {
  narrows(view: View, { program }: Moment): boolean {
    const reader = presentReader();
    if (reader.trusted) return false;
    if (program === undefined) return true;
    const standing = new Standing(reader, program);
    const right = rights.get(view.name);
    return right ? !standing.reads(right.wholly) : !standing.isMember;
  }

  seen<Document extends object>(
    view: View<Document>,
    { program }: Moment,
    document: Document,
  ): Document | undefined {
    const reader = presentReader();
    if (reader.trusted) return document;
    // The list of all programs is the one list that is not inside a program.
    const inside = program ?? (document as { id?: string }).id ?? '';
    const standing = new Standing(reader, inside);
    if (!standing.isMember && !reader.administrator) return undefined;
    const right = rights.get(view.name);
    if (!right) return standing.isMember ? document : undefined;
    if (standing.reads(right.wholly)) return document;
    const shown = right.partly(document as never, standing) as Document | undefined;
    if (shown && right.inConfidence?.(shown as never, standing)) {
      const { id } = shown as unknown as { readonly id: string };
      noteConfidentialRead(reader, { program, about: view.name, record: id });
    }
    return shown;
  }

  override tells(view: View, moment: Moment, document: object, type: string): boolean {
    const part = this.seen(view as View<object>, moment, document);
    const untold = rights.get(view.name)?.untoldInPart?.includes(type) ?? false;
    return part !== undefined && (!untold || part === document);
  }
}
