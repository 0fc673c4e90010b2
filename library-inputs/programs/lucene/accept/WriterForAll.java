// check: default
// One writer takes documents from many threads, and is closed when they have ended.

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

final class WriterForAll {
  void index(Directory directory, List<String> texts, ExecutorService pool)
      throws IOException, InterruptedException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      CountDownLatch done = new CountDownLatch(texts.size());
      for (String text : texts) {
        pool.execute(
            () -> {
              try {
                writer.addDocument(document(text));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              } finally {
                done.countDown();
              }
            });
      }
      done.await(1, TimeUnit.MINUTES);
      writer.commit();
    }
  }

  private static Document document(String text) {
    Document document = new Document();
    document.add(new TextField("body", text, Field.Store.YES));
    return document;
  }
}
