import { stringify } from 'csv-stringify/sync';
import type { Model } from '../model/types.ts';
import type { Field } from './export.ts';

/** One column: its heading, what it holds, and its value in a row. Several values stand in one cell, parted by spaces. */
export interface Column<Row> {
  name: string;
  what: string;
  of(row: Row, model: Model): string | number | undefined;
}

/**
 * A table that spreadsheet programs open as it is: a byte order mark tells them UTF-8, lines end in CRLF (RFC 4180), and a cell
 * that would run as a formula gets an apostrophe in front.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[], model: Model): string {
  return stringify(
    [columns.map((column) => column.name), ...rows.map((row) => columns.map((column) => column.of(row, model) ?? ''))],
    {
      bom: true,
      record_delimiter: 'windows',
      // The delimiter is CRLF, so that a lone line feed in a cell would otherwise go unquoted.
      quoted_match: /\n/,
      escape_formulas: true,
    },
  );
}

/** The documentation of a table's columns. */
export const fieldsOf = <Row>(columns: readonly Column<Row>[]): Field[] => columns.map(({ name, what }) => [name, what]);
