// check: default
// source: https://github.com/apache/lucene/pull/14271
// Fix: the input stays open as long as the suggester, whose owner closes it.
package suggest.document;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

final class SuggesterOverClosedInput {
  private SuggesterOverClosedInput() {}

  static Suggester load(IndexInput input) throws IOException {
    int weights = input.readVInt();
    long start = input.getFilePointer();
    return new Suggester(weights, input.slice("suggester", start, input.length() - start));
  }

  static long first(Directory directory, String name) throws IOException {
    try (IndexInput input = directory.openInput(name, IOContext.DEFAULT)) {
      return load(input).lookup(0);
    }
  }

  static final class Suggester {
    private final int weights;
    private final IndexInput dictionary;

    Suggester(int weights, IndexInput dictionary) {
      this.weights = weights;
      this.dictionary = dictionary;
    }

    long lookup(int index) throws IOException {
      dictionary.seek((long) (index % weights) * Long.BYTES);
      return dictionary.readLong();
    }
  }
}
