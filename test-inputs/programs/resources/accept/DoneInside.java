// check: default
// Work that is done when the scope ends: streams that are consumed inside, tasks run here.

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class DoneInside {
  static List<String> collected(Path path) throws IOException {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.parallel().map(String::trim).collect(Collectors.toList());
    }
  }

  static CompletableFuture<Integer> countedFirst(Path path) throws IOException {
    List<String> lines;
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      lines = reader.lines().collect(Collectors.toList());
    }
    return CompletableFuture.supplyAsync(() -> lines.size());
  }

  static int whileWaiting(Path path) throws Exception {
    CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> 1);
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      return reader.readLine().length() + other.get();
    }
  }
}
