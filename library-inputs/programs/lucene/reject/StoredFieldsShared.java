// check: default
// Stored fields are fetched by each thread anew.

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.search.IndexSearcher;

final class StoredFieldsShared {
  void load(IndexSearcher searcher, List<Integer> docs, ExecutorService pool) throws IOException {
    StoredFields fields = searcher.storedFields();
    for (int doc : docs) {
      pool.submit(() -> fields.document(doc)); // !! capture.not.sendable
    }
  }

  void vectors(IndexReader reader, ExecutorService pool) throws IOException {
    TermVectors vectors = reader.termVectors();
    pool.submit(() -> vectors.get(1)); // !! capture.not.sendable
  }
}
