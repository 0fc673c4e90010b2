// check: default
// source: https://github.com/elastic/elasticsearch/pull/149297
// Symptom: "Terms enums are only supposed to be consumed in the thread in which they have been acquired".
package lookup.keyword;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

class TermsOfAcquiringThread {
  private final Executor searchers;

  TermsOfAcquiringThread(Executor searchers) {
    this.searchers = searchers;
  }

  CompletableFuture<Long> countMatches(LeafReader leaf, String field, List<String> keywords)
      throws IOException {
    Terms terms = leaf.terms(field);
    TermsEnum cached = terms.iterator();
    return CompletableFuture.supplyAsync(
        () -> {
          long found = 0;
          for (String keyword : keywords) {
            try {
              found += cached.seekExact(new BytesRef(keyword)) ? 1 : 0; // !! capture.not.sendable
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
          return found;
        },
        searchers);
  }
}
