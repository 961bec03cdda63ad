import { Injectable } from '@nestjs/common';
import type { Behind, Documents, Placed } from './documents';
import type { Moment } from './moment';
import type { View } from './view';
import { documentTables, type ViewDatabase } from './view-tables';

/** The documents as of now, from the tables that the runner keeps. */
@Injectable()
export class StoredDocuments implements Documents {
  constructor(private readonly database: ViewDatabase) {}

  async one<Document extends object>(view: View<Document>, moment: Moment, id: string) {
    const row = await documentTables(this.database)
      .selectFrom(view.name)
      .select('document')
      .where('program', '=', moment.program ?? id)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && parsed(view, row.document);
  }

  async list<Document extends object>(
    view: View<Document>,
    moment: Moment,
    { first, behind }: { first?: number; behind?: Behind },
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
      .orderBy('order')
      .orderBy('id')
      .$if(first !== undefined, (query) => query.limit(first!))
      .execute();
    return rows.map(({ id, order, document }) => ({ id, order, document: parsed(view, document) }));
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

function parsed<Document extends object>(view: View<Document>, json: string): Document {
  return Object.assign(Object.create(view.document.prototype), JSON.parse(json));
}
