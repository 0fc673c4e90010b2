package dev.taskbound.benchmarks.effort;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.benchmarks.growth.Attributed;
import dev.taskbound.benchmarks.growth.Shape;
import dev.taskbound.benchmarks.growth.Shapes;
import dev.taskbound.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The guard against regressions of the cost: what the engine does is counted and compared with
 * stored counts, for generated files of all shapes and for packages of real libraries. Counts are
 * the same on every machine, so the bounds are tight in both directions.
 */
final class EffortTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/taskbound/benchmarks/effort");

  @Test
  void realCodeTakesNoMoreThanItDid() throws IOException {
    Map<String, Map<String, Long>> measured = new LinkedHashMap<>();
    for (Corpus corpus : Corpus.all()) {
      measured.put(corpus.name(), corpus.counts());
    }
    compare("corpora.tsv", measured);
  }

  @Test
  void generatedCodeTakesNoMoreThanItDid() throws IOException {
    Map<String, Map<String, Long>> measured = new LinkedHashMap<>();
    for (Shape shape : Shapes.all()) {
      int size = shape.sizes().get(1);
      Attributed file = Attributed.of(shape.make(size));
      Engine engine = file.engine();
      file.check(engine);
      measured.put(shape.name() + " " + size, Corpus.named(engine.effort()));
    }
    compare("shapes.tsv", measured);
  }

  private static void compare(String file, Map<String, Map<String, Long>> measured)
      throws IOException {
    Stored stored = new Stored(FOLDER.resolve(file));
    if ("rewrite".equals(System.getProperty("taskbound.work"))) {
      stored.write(measured);
      return;
    }
    List<String> wrong = stored.compare(measured);
    assertTrue(
        wrong.isEmpty(),
        () ->
            String.join("\n", wrong)
                + "\nIf that is meant, write "
                + file
                + " anew: mvn test -pl benchmarks -am -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dtest=EffortTest,WorkTest -Dtaskbound.work=rewrite");
  }
}
