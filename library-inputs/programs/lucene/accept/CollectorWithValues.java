// check: default
// A collector fetches its values for each leaf, and a query its iterators for each scorer.

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

final class CollectorWithValues extends SimpleCollector {
  private SortedNumericDocValues sizes;
  private Scorable scorer;
  private double total;

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    sizes = DocValues.getSortedNumeric(context.reader(), "size");
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (sizes.advanceExact(doc)) {
      total += sizes.nextValue() * scorer.score();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  double total() {
    return total;
  }
}
