// check: default
// A searcher that a manager lends is given back when the search is over.

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;

final class AcquiredAndReleased {
  private final SearcherManager manager;

  AcquiredAndReleased(SearcherManager manager) {
    this.manager = manager;
  }

  List<String> titles(Query query) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      List<String> titles = new ArrayList<>();
      for (ScoreDoc each : searcher.search(query, 10).scoreDocs) {
        titles.add(searcher.storedFields().document(each.doc).get("title"));
      }
      return titles;
    } finally {
      manager.release(searcher);
      searcher = null;
    }
  }

  int rounds(Query query) throws IOException {
    int hits = 0;
    for (int i = 0; i < 3; i++) {
      manager.maybeRefresh();
      IndexSearcher searcher = manager.acquire();
      try {
        hits += searcher.count(query);
      } finally {
        manager.release(searcher);
      }
    }
    return hits;
  }

  static int counted(IndexReader reader) throws IOException {
    reader.incRef();
    try {
      return reader.numDocs();
    } finally {
      reader.decRef();
    }
  }
}
