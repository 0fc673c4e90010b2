// check: default
// A token stream is consumed and closed by the thread that asked for it.

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

final class TokensOfOneText {
  private static final Analyzer ANALYZER = new StandardAnalyzer();

  static List<String> tokens(Analyzer analyzer, String text) throws IOException {
    List<String> all = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        all.add(term.toString());
      }
      stream.end();
    }
    return all;
  }

  static CompletableFuture<Integer> later(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return tokens(ANALYZER, text).size();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
