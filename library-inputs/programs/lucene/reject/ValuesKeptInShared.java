// check: default
// A shared service keeps what is for one thread.

import java.io.IOException;
import javax.inject.Singleton;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;

@Singleton
class ValuesKeptInShared {
  private final LeafReader reader;
  private SortedDocValues values; // !! class.not.sendable
  private StoredFields fields; // !! class.not.sendable

  ValuesKeptInShared(LeafReader reader) {
    this.reader = reader;
  }

  int count() throws IOException {
    SortedDocValues own = DocValues.getSorted(reader, "tag");
    return own.getValueCount() + (values == null ? 0 : 1) + (fields == null ? 0 : 1);
  }
}
