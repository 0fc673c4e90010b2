// check: default
// source: https://github.com/instituutnederlandsetaal/BlackLab/issues/99
// Fix: each thread has an instance of its own.
package corpus.hits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

class LengthsInParallel {
  private final String field;

  LengthsInParallel(String field) {
    this.field = field;
  }

  long totalLength(LeafReader leaf, List<Integer> documents) {
    String name = field;
    return documents.parallelStream()
        .mapToLong(
            document -> {
              try {
                NumericDocValues lengths = leaf.getNumericDocValues(name);
                return lengths.advanceExact(document) ? lengths.longValue() : 0;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .sum();
  }
}
