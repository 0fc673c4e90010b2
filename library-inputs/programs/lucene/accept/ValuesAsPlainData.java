// check: default
// Terms and values are copied out before their reader is closed.

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

final class ValuesAsPlainData {
  static List<String> terms(Directory directory) throws IOException {
    List<String> all = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Terms terms = MultiTerms.getTerms(reader, "tag");
      TermsEnum each = terms.iterator();
      BytesRef term;
      while ((term = each.next()) != null) {
        all.add(term.utf8ToString());
      }
    }
    return all;
  }

  static long sum(DirectoryReader reader) throws IOException {
    long sum = 0;
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      NumericDocValues prices = DocValues.getNumeric(leaf, "price");
      PostingsEnum matches = leaf.postings(new Term("tag", "new"));
      while (matches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (prices.advanceExact(matches.docID())) {
          sum += prices.longValue();
        }
      }
    }
    return sum;
  }

  static void report(DirectoryReader reader, Executor executor) throws IOException {
    long sum = sum(reader);
    executor.execute(() -> System.out.println(sum));
  }
}
