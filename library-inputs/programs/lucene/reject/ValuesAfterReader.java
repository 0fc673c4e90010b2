// check: default
// What walks a reader ends with it.

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;

final class ValuesAfterReader {
  SortedDocValues values(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return MultiDocValues.getSortedValues(reader, "tag"); // !! escape.by.return
    }
  }

  int count(Directory directory) throws IOException {
    IndexReader reader = DirectoryReader.open(directory);
    SortedDocValues values = MultiDocValues.getSortedValues(reader, "tag");
    reader.close();
    return values.getValueCount(); // !! use.after.release
  }

  IndexSearcher searcher(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader); // !! escape.by.return
    }
  }

  int search(Directory directory, Query query) throws IOException {
    IndexSearcher searcher;
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      searcher = new IndexSearcher(reader);
    }
    return searcher.count(query); // !! use.after.release
  }
}
