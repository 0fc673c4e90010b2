// check: default
// A searcher that was given back may be closed at any time.

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;

final class SearcherAfterRelease {
  String first(SearcherManager manager, Query query) throws IOException {
    IndexSearcher searcher = manager.acquire();
    TopDocs top;
    try {
      top = searcher.search(query, 1);
    } finally {
      manager.release(searcher);
    }
    return searcher.storedFields().document(top.scoreDocs[0].doc).get("title"); // !! use.after.release
  }

  IndexSearcher leaked(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      return searcher; // !! escape.by.return
    } finally {
      manager.release(searcher);
    }
  }

  void later(SearcherManager manager, Query query, ExecutorService pool) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      pool.submit(() -> searcher.count(query)); // !! capture.outlives.scope
    } finally {
      manager.release(searcher);
    }
  }
}
