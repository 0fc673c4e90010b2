// check: default
// Statics are shared by all threads.

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.IndexInput;

final class StaticIterators {
  static IndexInput file; // !! escape.to.static
  private static BinaryDocValues values; // !! escape.to.static
  static StoredFields fields; // !! escape.to.static
  private static TokenStream stream; // !! escape.to.static

  static boolean ready() {
    return values != null && stream != null;
  }
}
