// check: default
// source: https://github.com/Yelp/nrtsearch/pull/1006
// Fix: the shared lookup keeps the reader; each use makes doc values of its own.
package search.terms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;

class OrdinalsOfConcurrentReduce {
  private final ExecutorService pool;

  OrdinalsOfConcurrentReduce(ExecutorService pool) {
    this.pool = pool;
  }

  List<Future<String>> names(IndexReader reader, String field, int[] ordinals) {
    Lookup lookup = new Lookup(reader, field);
    List<Future<String>> names = new ArrayList<>();
    for (int ordinal : ordinals) {
      names.add(pool.submit(() -> lookup.term(ordinal)));
    }
    return names;
  }

  private static final class Lookup {
    private final IndexReader reader;
    private final String field;

    Lookup(IndexReader reader, String field) {
      this.reader = reader;
      this.field = field;
    }

    String term(int ordinal) throws IOException {
      SortedDocValues values = MultiDocValues.getSortedValues(reader, field);
      return values.lookupOrd(ordinal).utf8ToString();
    }
  }
}
