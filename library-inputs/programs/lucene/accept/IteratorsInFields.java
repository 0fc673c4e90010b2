// check: default
// An iterator over several iterators, for one thread.

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

final class IteratorsInFields extends DocIdSetIterator {
  private static final DocIdSetIterator[] NONE = new DocIdSetIterator[0];
  private final PostingsEnum first;
  private final DocIdSetIterator[] others;
  private int doc = -1;

  IteratorsInFields(LeafReader reader, Term term, List<DocIdSetIterator> others)
      throws IOException {
    this.first = reader.postings(term);
    this.others = others.toArray(NONE);
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    doc = first.nextDoc();
    for (DocIdSetIterator each : others) {
      doc = Math.min(doc, each.nextDoc());
    }
    return doc;
  }

  @Override
  public int advance(int target) throws IOException {
    return slowAdvance(target);
  }

  @Override
  public long cost() {
    return first.cost();
  }
}
