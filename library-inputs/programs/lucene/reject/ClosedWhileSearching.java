// check: default
// The reader is closed while its tasks may still search.

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

final class ClosedWhileSearching {
  CompletableFuture<Integer> count(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return CompletableFuture.supplyAsync(() -> reader.numDocs()); // !! capture.outlives.scope
    }
  }

  void add(IndexWriter writer, Document document, ExecutorService pool) throws IOException {
    pool.submit(() -> writer.addDocument(document)); // !! capture.outlives.scope
    writer.close();
  }
}
