// check: default
// Objects that hold an iterator are as confined as it is.

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;

final class IteratorsInJobs {
  record Sum(NumericDocValues values) implements Callable<Long> {
    @Override
    public Long call() throws IOException {
      long sum = 0;
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        sum += values.longValue();
      }
      return sum;
    }
  }

  void sums(IndexReader reader, ExecutorService pool) throws Exception {
    List<Callable<Long>> jobs = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      pool.submit(new Sum(leaf.getNumericDocValues("price"))); // !! argument.not.sendable
      jobs.add(new Sum(leaf.getNumericDocValues("size")));
    }
    pool.invokeAll(jobs); // !! argument.not.sendable
  }

  NumericDocValues fetched(LeafReader leaf, ExecutorService pool) throws Exception {
    return pool.submit(() -> leaf.getNumericDocValues("price")).get(); // !! result.not.sendable
  }
}
