package dev.taskbound.inputs.mutation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws mutants by lot. The lot hangs on the changed file and on what is changed, not on the line:
 * when the engine is worked on, a sample stays the same but for what was worked on.
 */
final class Sample {
  private Sample() {}

  /** Returns {@code size} of the mutants, or all if there are fewer. */
  static List<Mutant> draw(List<Mutant> all, int size, long seed) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> lots =
        all.stream()
            .map(mutant -> seed + "\n" + mutant.file() + "\n" + mutant.change())
            .map(name -> lot(name + "\n" + seen.merge(name, 1, Integer::sum)))
            .toList();
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparing(lots::get))
        .limit(size)
        .map(all::get)
        .toList();
  }

  private static String lot(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
