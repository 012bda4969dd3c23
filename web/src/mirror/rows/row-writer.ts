/** Keeps the rows by which documents of one type are found and ordered in step with the documents. */
export interface RowWriter<Document> {
  write(document: Document): void;
  erase(id: string): void;
}
