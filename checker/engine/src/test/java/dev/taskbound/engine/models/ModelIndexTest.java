package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelIndexTest {
  private static final String STUB =
      """
      package a;
      @AssertThreadSafe(reason = "a lock, écrit ici", evenFor = {"T", "U"})
      class C<T, U> {
        @Unconfined int f;
        @PretendThread(detached = true, home = {a.D.class}) void run(@Consumes T t, int n);
        Optional<@Borrowed T> find(@Borrowed C<T, U> this);
        class D {}
      }
      class E { void f(@PretendThread(detached = false) Runnable r); }
      """;

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws ModelException {
    List<ModelClass> classes = classes(STUB);
    ModelIndex index = new ModelIndex(ModelIndexWriter.write(classes));
    for (ModelClass one : classes) {
      assertEquals(Optional.of(one), index.find(one.name()));
    }
    assertEquals(List.of("a.C", "a.C.D", "a.E"), index.names());
    assertTrue(index.find("a.F").isEmpty());
  }

  @Test
  void bytesDoNotDependOnTheOrder() throws ModelException {
    List<ModelClass> classes = new ArrayList<>(classes(STUB));
    byte[] one = ModelIndexWriter.write(classes);
    Collections.reverse(classes);
    assertArrayEquals(one, ModelIndexWriter.write(classes));
  }

  @Test
  void otherBytesAreRefused() {
    assertThrows(IllegalStateException.class, () -> new ModelIndex(new byte[] {1, 2, 3, 4, 5}));
  }

  @Test
  void aMemberIsDescribedByOneFileOnly() throws IOException, ModelException {
    Files.writeString(folder.resolve("a.astub"), "package a; class C { void f(); }");
    Files.writeString(folder.resolve("b.astub"), "package a; @Borrowed class C { void g(); }");
    ModelIndex index = new ModelIndex(ModelCompiler.compile(folder));
    assertEquals(2, index.find("a.C").orElseThrow().methods().size());
    Path again = folder.resolve("c.astub");
    Files.writeString(again, "package a;\nclass C { void f(); }");
    ModelException e = assertThrows(ModelException.class, () -> ModelCompiler.compile(folder));
    assertEquals(again + ":2: [f()] of `a.C` is described twice; keep one", e.getMessage());
  }

  @Test
  void shippedIndexLoads() {
    long start = System.nanoTime();
    ModelIndex index = ModelIndex.load();
    long loaded = System.nanoTime();
    index.names().forEach(name -> assertTrue(index.find(name).isPresent()));
    long decoded = System.nanoTime();
    System.out.printf(
        "library models: %d classes, loaded in %.1f ms, all decoded in %.1f ms%n",
        index.names().size(), (loaded - start) / 1e6, (decoded - loaded) / 1e6);
    assertTrue(index.names().contains("java.util.concurrent.Executor"));
  }

  private static List<ModelClass> classes(String text) throws ModelException {
    return StubReader.read(Path.of("x.astub"), text).stream().map(StubType::model).toList();
  }
}
