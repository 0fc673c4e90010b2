// check: default
// What is not for all threads is kept for each.

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.CloseableThreadLocal;

final class FormatPerThread {
  private final ThreadLocal<StoredFields> fields = new ThreadLocal<>();
  private final CloseableThreadLocal<byte[]> buffers = new CloseableThreadLocal<>();
  private final IndexReader reader;

  FormatPerThread(IndexReader reader) {
    this.reader = reader;
  }

  String title(int doc) throws IOException {
    StoredFields own = fields.get();
    if (own == null) {
      own = reader.storedFields();
      fields.set(own);
    }
    return own.document(doc).get("title");
  }

  int read(IndexInput in) throws IOException {
    byte[] buffer = buffers.get();
    in.readBytes(buffer, 0, buffer.length);
    return buffer[0];
  }
}
