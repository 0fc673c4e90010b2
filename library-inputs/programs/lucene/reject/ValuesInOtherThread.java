// check: default
// Values, postings and terms are iterators, for one thread.

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;

final class ValuesInOtherThread {
  void values(LeafReader reader, List<Integer> docs, ExecutorService pool) throws IOException {
    NumericDocValues prices = DocValues.getNumeric(reader, "price");
    for (int doc : docs) {
      pool.submit(() -> prices.advanceExact(doc)); // !! capture.not.sendable
    }
    SortedSetDocValues tags = reader.getSortedSetDocValues("tag");
    docs.parallelStream().forEach(doc -> advance(tags, doc)); // !! capture.not.sendable
  }

  void postings(LeafReader reader, ExecutorService pool) throws IOException {
    PostingsEnum postings = reader.postings(new Term("a", "b"));
    pool.submit(postings::nextDoc); // !! capture.not.sendable
    TermsEnum terms = reader.terms("a").iterator();
    new Thread(() -> print(terms)).start(); // !! capture.not.sendable
  }

  private static void advance(SortedSetDocValues values, int doc) {
    try {
      values.advanceExact(doc);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(TermsEnum terms) {
    System.out.println(terms);
  }
}
