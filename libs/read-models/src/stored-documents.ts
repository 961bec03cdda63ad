import { Injectable } from '@nestjs/common';
import { asDocument, type Documents, type PartOfList, type Placed } from './documents';
import { isKept } from './kept-text';
import type { Moment } from './moment';
import type { View } from './view';
import { documentTables, type ViewDatabase } from './view-database';

/** The documents as of now, from the tables that the runner keeps. */
@Injectable()
export class StoredDocuments implements Documents {
  constructor(private readonly database: ViewDatabase) {}

  async one<Document extends object>(view: View<Document>, moment: Moment, id: string) {
    const program = moment.program ?? id;
    if (!isKept(program) || !isKept(id)) return undefined;
    const row = await documentTables(this.database)
      .selectFrom(view.name)
      .select('document')
      .where('program', '=', program)
      .where('id', '=', id)
      .executeTakeFirst();
    return asDocument(view, row && JSON.parse(row.document));
  }

  /** The documents of one id in all programs, each with its program. */
  async everywhere<Document extends object>(
    view: View<Document>,
    id: string,
    program?: string,
  ): Promise<{ program: string; document: Document }[]> {
    const rows = await documentTables(this.database)
      .selectFrom(view.name)
      .select(['program', 'document'])
      .where('id', '=', id)
      .$if(program !== undefined, (query) => query.where('program', '=', program!))
      .execute();
    return rows.map((row) => ({
      program: row.program,
      document: asDocument(view, JSON.parse(row.document))!,
    }));
  }

  async list<Document extends object>(
    view: View<Document>,
    moment: Moment,
    { first, behind, upTo }: PartOfList,
  ): Promise<Placed<Document>[]> {
    const { program } = moment;
    const rows = await documentTables(this.database)
      .selectFrom(view.name)
      .select(['id', 'order', 'document'])
      .$if(program !== undefined, (query) => query.where('program', '=', program!))
      .$if(behind !== undefined, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('order', 'id'), '>', tuple(behind!.order, behind!.id)),
        ),
      )
      .$if(upTo !== undefined, (query) => query.where('order', '<=', upTo!))
      .orderBy('order')
      .orderBy('id')
      .$if(first !== undefined, (query) => query.limit(first!))
      .execute();
    return rows.map(({ id, order, document }) => ({
      id,
      order,
      document: asDocument(view, JSON.parse(document))!,
    }));
  }

  async count(view: View, { program }: Moment): Promise<number> {
    const { count } = await documentTables(this.database)
      .selectFrom(view.name)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .$if(program !== undefined, (query) => query.where('program', '=', program!))
      .executeTakeFirstOrThrow();
    return Number(count);
  }
}
