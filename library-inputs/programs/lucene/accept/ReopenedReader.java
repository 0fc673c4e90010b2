// check: default
// A reader in a field is replaced when the index has changed.

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

final class ReopenedReader {
  private final Directory directory;
  private DirectoryReader reader;
  private volatile IndexSearcher searcher;

  ReopenedReader(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  synchronized void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer != null) {
      DirectoryReader old = reader;
      reader = newer;
      searcher = new IndexSearcher(newer);
      old.close();
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  static IndexSearcher open(Directory directory) throws IOException {
    IndexReader reader = DirectoryReader.open(directory);
    return new IndexSearcher(reader);
  }

  int size() throws IOException {
    return reader.numDocs() + directory.listAll().length;
  }
}
