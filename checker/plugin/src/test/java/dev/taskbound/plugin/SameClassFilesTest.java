package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac writes must not depend on the plugin. */
class SameClassFilesTest {
  private static final String SHAPES =
      """
      import java.util.*;
      import java.util.function.*;

      sealed interface Shape permits Square, Circle {}

      record Square(int side) implements Shape {}

      record Circle(@Mark int radius) implements Shape {}

      enum Color { RED { int code() { return 1; } }, BLUE; int code() { return 0; } }

      class Shapes<T extends Comparable<T>> extends Base<T> {
        private int secret;

        class Inner { int peek() { return secret; } }

        int id() {
          Handle handle = Handle.current();
          Runnable local = () -> handle.id();
          local.run();
          return handle.id();
        }

        Supplier<Integer> area(Shape shape) {
          int factor = secret;
          return () -> {
            if (shape instanceof Square square) {
              return square.side() * square.side() * factor;
            }
            Function<Circle, Integer> radius = Circle::radius;
            return radius.apply((Circle) shape);
          };
        }

        @Override
        T pick(List<? extends T> all) {
          assert !all.isEmpty();
          T best = all.get(0);
          for (T one : all) {
            best = new Comparator<T>() {
              @Override public int compare(T a, T b) { return a.compareTo(b); }
            }.compare(one, best) > 0 ? one : best;
          }
          return best;
        }

        String name(Color color) throws Exception {
          try (AutoCloseable open = () -> secret++) {
            return switch (color) { case RED -> "r" + secret; case BLUE -> "b"; };
          }
        }
      }
      """;

  private static final String BASE =
      """
      import java.lang.annotation.*;
      import java.util.List;

      @Target({ElementType.TYPE_USE, ElementType.PARAMETER})
      @Retention(RetentionPolicy.RUNTIME)
      @interface Mark {}

      abstract class Base<T> {
        abstract T pick(List<? extends T> all);
      }

      class Derived extends Shapes<String> {}
      """;

  @TempDir private Path directory;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  @ParameterizedTest
  @MethodSource("installed")
  void areWrittenWithAndWithoutThePlugin(Jdk jdk) throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Shapes.java", SHAPES);
    Sources.write(directory, "Base.java", BASE);
    Sources.write(directory, "Stays.java", Sources.STAYS);
    assertSame(jdk, "-g");
    assertSame(jdk, "-g:none");
  }

  /** By each policy of javac that the plugin works with; without one, javac goes by its list. */
  @ParameterizedTest
  @MethodSource("installed")
  void doNotDependOnTheCompilePolicy(Jdk jdk) throws Exception {
    Sources.write(directory, "Handle.java", Sources.HANDLE);
    Sources.write(directory, "Shapes.java", SHAPES);
    Sources.write(directory, "Base.java", BASE);
    Sources.write(directory, "Stays.java", Sources.STAYS);
    assertSame(jdk, "-XDcompilePolicy=simple");
    assertSame(jdk, "-XDcompilePolicy=bytodo");
  }

  private void assertSame(Jdk jdk, String debug) throws Exception {
    String path = System.getProperty("java.class.path");
    Map<String, byte[]> without = compile(jdk, "without" + debug, debug, "-cp", path, "-proc:none");
    Map<String, byte[]> with =
        compile(
            jdk, "with" + debug, debug, "-cp", path, "-processorpath", path, "-Xplugin:Taskbound");
    assertTrue(without.size() > 10, "the programs are compiled");
    assertEquals(without.keySet(), with.keySet());
    without.forEach((name, bytes) -> assertArrayEquals(bytes, with.get(name), name));
  }

  private Map<String, byte[]> compile(Jdk jdk, String output, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-d", output, "-Xlint:none"));
    arguments.addAll(List.of("Base.java", "Handle.java", "Shapes.java", "Stays.java"));
    Jdk.Outcome outcome = jdk.javac(directory, arguments);
    assertEquals(new Jdk.Outcome(0, ""), outcome);
    return contents(directory.resolve(output));
  }

  private static Map<String, byte[]> contents(Path directory) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (var files = Files.newDirectoryStream(directory, "*.class")) {
      for (Path file : files) {
        contents.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
