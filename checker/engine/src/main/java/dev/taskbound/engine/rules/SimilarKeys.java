package dev.taskbound.engine.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Guesses which rule was meant by a key that is none. */
public final class SimilarKeys {
  private static final int MOST = 3;

  private SimilarKeys() {}

  /** Returns the keys that are most like the given word, the nearest first; most often one. */
  public static List<String> to(String word) {
    return Arrays.stream(Rule.values())
        .map(Rule::key)
        .filter(key -> distance(key, word) <= Math.max(3, word.length() / 3) || key.contains(word))
        .sorted(Comparator.comparingInt((String key) -> distance(key, word)))
        .limit(MOST)
        .toList();
  }

  /** Levenshtein's distance: how many letters must change to turn one word into the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
