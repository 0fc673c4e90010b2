package dev.taskbound.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is printed that is not run, unless the page says so. */
class DocsIT {
  private static final List<Docs> PAGES = List.of(Docs.INSTALLATION, Docs.ADOPTION, Docs.MODELS);

  @Test
  void eachSnippetIsRunBySomeTest() throws IOException {
    String tests = tests();
    for (Docs page : PAGES) {
      for (Docs.Block block : page.blocks()) {
        String comment = block.comment();
        if (!comment.startsWith("untested: ")) {
          assertTrue(comment.startsWith("snippet: "), page + " has a block without mark: " + block);
          String use = "snippet(\"" + comment.substring("snippet: ".length()) + "\")";
          assertTrue(tests.contains(use), page + ": no test uses " + comment);
        }
      }
    }
  }

  @Test
  void eachBlockIsSeen() throws IOException {
    for (Docs page : PAGES) {
      long fences = page.text().lines().filter(line -> line.startsWith("```")).count();
      assertEquals(fences, 2L * page.blocks().size(), page.toString());
    }
  }

  private static String tests() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (String module : List.of("installation", "library-inputs")) {
      Path sources = Build.ROOT.resolve(module + "/src/test/java");
      try (Stream<Path> files = Files.walk(sources)) {
        files.filter(Files::isRegularFile).map(DocsIT::read).forEach(tests::append);
      }
    }
    return tests.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
