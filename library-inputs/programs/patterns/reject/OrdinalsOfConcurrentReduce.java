// check: default
// source: https://github.com/Yelp/nrtsearch/pull/1006
// Symptom: ArrayIndexOutOfBoundsException in LZ4.decompress: two requests look up terms in the same cached doc values.
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

  List<Future<String>> names(IndexReader reader, String field, int[] ordinals) throws IOException {
    Lookup lookup = new Lookup(MultiDocValues.getSortedValues(reader, field));
    List<Future<String>> names = new ArrayList<>();
    for (int ordinal : ordinals) {
      names.add(pool.submit(() -> lookup.term(ordinal))); // !! capture.not.sendable
    }
    return names;
  }

  private static final class Lookup {
    private final SortedDocValues values;

    Lookup(SortedDocValues values) {
      this.values = values;
    }

    String term(int ordinal) throws IOException {
      return values.lookupOrd(ordinal).utf8ToString();
    }
  }
}
