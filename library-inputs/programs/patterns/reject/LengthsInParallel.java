// check: default
// source: https://github.com/instituutnederlandsetaal/BlackLab/issues/99
// Symptom: exceptions from inside Lucene when hits are gathered in parallel: all threads advance one NumericDocValues.
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

  long totalLength(LeafReader leaf, List<Integer> documents) throws IOException {
    NumericDocValues lengths = leaf.getNumericDocValues(field);
    return documents.parallelStream()
        .mapToLong(
            document -> {
              try {
                return lengths.advanceExact(document) ? lengths.longValue() : 0; // !! capture.not.sendable
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .sum();
  }
}
