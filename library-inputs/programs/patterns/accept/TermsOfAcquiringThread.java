// check: default
// source: https://github.com/elastic/elasticsearch/pull/149297
// Fix: the thread that consumes the enumeration acquires it.
package lookup.keyword;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

class TermsOfAcquiringThread {
  private final Executor searchers;

  TermsOfAcquiringThread(Executor searchers) {
    this.searchers = searchers;
  }

  CompletableFuture<Long> countMatches(LeafReader leaf, String field, List<String> keywords) {
    return CompletableFuture.supplyAsync(
        () -> {
          long found = 0;
          try {
            TermsEnum terms = leaf.terms(field).iterator();
            for (String keyword : keywords) {
              found += terms.seekExact(new BytesRef(keyword)) ? 1 : 0;
            }
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
          return found;
        },
        searchers);
  }
}
