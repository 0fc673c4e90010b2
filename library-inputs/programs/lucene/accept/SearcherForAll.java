// check: default
// Readers and searchers are for all threads; what walks them is made by each.

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

final class SearcherForAll {
  private final ExecutorService pool;

  SearcherForAll(ExecutorService pool) {
    this.pool = pool;
  }

  List<String> search(Directory directory, List<Query> queries) throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader, pool);
      List<Future<String>> open = new ArrayList<>();
      for (Query query : queries) {
        open.add(pool.submit(() -> first(searcher, query)));
      }
      List<String> all = new ArrayList<>();
      for (Future<String> each : open) {
        all.add(each.get());
      }
      return all;
    }
  }

  private String first(IndexSearcher searcher, Query query) throws IOException {
    TopDocs top = searcher.search(query, 1);
    for (ScoreDoc each : top.scoreDocs) {
      Document document = searcher.storedFields().document(each.doc);
      return document.get("title");
    }
    return null;
  }

  void perLeaf(IndexSearcher searcher) throws InterruptedException {
    List<Callable<Long>> jobs = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      jobs.add(
          () -> {
            SortedDocValues values = leaf.reader().getSortedDocValues("tag");
            return (long) values.getValueCount();
          });
    }
    pool.invokeAll(jobs);
    pool.submit(() -> count(searcher));
  }

  private int count(IndexSearcher searcher) {
    try {
      return searcher.getIndexReader().leaves().get(0).reader().numDocs();
    } catch (RuntimeException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
