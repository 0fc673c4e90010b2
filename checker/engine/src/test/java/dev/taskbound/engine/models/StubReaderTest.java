package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StubReaderTest {
  private static final Path FILE = Path.of("some/acme.astub");

  @Test
  void keysEraseTypeVariablesArraysVarargsAndNestedTypes() throws ModelException {
    List<StubType> types =
        read(
            """
            package com.acme;
            class Box<T, N extends Number & Comparable<N>> {
              Box(T one, java.util.Map.Entry<T, N> entry);
              <U extends T, W extends U> void put(U a, W b, N n, T[] many, int[][] grid);
              void all(byte[] bytes, T... rest);
              class Inner { void set(T one, List<? extends T> list); }
            }
            """);
    assertEquals(
        List.of(
            "<init>(Object,Entry)",
            "put(Object,Object,Number,Object[],int[][])",
            "all(byte[],Object[])"),
        List.copyOf(types.get(0).model().methods().keySet()));
    assertEquals("com.acme.Box.Inner", types.get(1).model().name());
    assertEquals(List.of("set(Object,List)"), keys(types.get(1)));
  }

  @Test
  void annotationsOfAllPlacesAreRead() throws ModelException {
    ModelClass pool =
        read("""
        package com.acme;
        @NotThreadSafe
        interface Pool<T> {
          @PolyConfined T borrow(@Borrowed Pool<T> this, @Consumes @CurrentTaskOnly T one);
          static @Borrowed T @Unconfined [] many();
          Optional<@Borrowed T> find(@RunsImmediately Predicate<T>... tests);
          @Unconfined Object shared;
        }
        """)
            .get(0)
            .model();
    assertEquals(List.of(Annot.of("NotThreadSafe")), pool.annotations());
    ModelMethod borrow = pool.methods().get("borrow(Object)");
    assertEquals(List.of(Annot.of("PolyConfined")), borrow.onMethod());
    assertEquals(List.of(Annot.of("Borrowed")), borrow.onReceiver());
    assertEquals(
        List.of(List.of(Annot.of("Consumes"), Annot.of("CurrentTaskOnly"))), borrow.onParameters());
    assertEquals(2, pool.methods().get("many()").onMethod().size());
    ModelMethod find = pool.methods().get("find(Predicate[])");
    assertEquals(List.of(Annot.of("Borrowed")), find.onResultArguments());
    assertEquals(List.of(List.of(Annot.of("RunsImmediately"))), find.onParameters());
    assertEquals(List.of(Annot.of("Unconfined")), pool.fields().get("shared"));
  }

  @Test
  void attributesBecomeTextsTruthValuesAndLists() throws ModelException {
    ModelClass loop =
        read("""
        import javax.swing.JComponent;
        package com.acme;
        class Loop {
          void run(@PretendThread(detached = true, home = {JComponent.class, Loop.class})
              Runnable r);
          @BorrowsFrom({"this", "mm"}) Object view(int a, Object mm);
          @Acquires(value = HoldsMmapRead.class, of = "mm") void lock(Object mm);
          @HoldsMmapRead("#1") void walk(Object mm);
        }
        """)
            .get(0)
            .model();
    assertEquals(
        Map.of("detached", true, "home", List.of("javax.swing.JComponent", "com.acme.Loop")),
        loop.methods().get("run(Runnable)").onParameters().get(0).get(0).values());
    Annot view = loop.methods().get("view(int,Object)").onMethod().get(0);
    assertEquals(List.of("this", "#2"), view.strings("value"));
    Annot lock = loop.methods().get("lock(Object)").onMethod().get(0);
    assertEquals(List.of("dev.taskbound.annotations.HoldsMmapRead"), lock.strings("value"));
    assertEquals("#1", lock.string("of", ""));
    assertEquals(
        List.of("#1"), loop.methods().get("walk(Object)").onMethod().get(0).strings("value"));
  }

  @Test
  void packagesAnnotationTypesEnumsAndRecordsAreRead() throws ModelException {
    List<StubType> types =
        read(
            """
            import com.other.HoldsTable;
            import javax.annotation.concurrent.ThreadSafe;
            @ConfinementMarked package com.acme;
            @Shared @interface Service { String value(); }
            @ThreadSafe enum Kind { @Unconfined ONE, TWO; @HoldsTable("x") void go(); }
            package com.acme.sub;
            record Pair<T>(@Borrowed T left, int right) {}
            """);
    assertEquals(
        List.of("com.acme.package-info", "com.acme.Service", "com.acme.Kind", "com.acme.sub.Pair"),
        types.stream().map(type -> type.model().name()).toList());
    ModelClass kind = types.get(2).model();
    assertEquals("javax.annotation.concurrent.ThreadSafe", kind.annotations().get(0).name());
    assertEquals(List.of(Annot.of("Unconfined")), kind.fields().get("ONE"));
    assertEquals("com.other.HoldsTable", kind.methods().get("go()").onMethod().get(0).name());
    ModelClass pair = types.get(3).model();
    assertEquals(
        List.of(List.of(Annot.of("Borrowed")), List.of()),
        pair.methods().get("<init>(Object,int)").onParameters());
    assertEquals(List.of(Annot.of("Borrowed")), pair.methods().get("left()").onMethod());
  }

  @Test
  void annotationsOfJavaSayNothing() throws ModelException {
    ModelClass thing =
        read("package a; @FunctionalInterface interface F { @Deprecated void f(); }")
            .get(0)
            .model();
    assertTrue(thing.annotations().isEmpty());
    assertTrue(thing.methods().get("f()").onMethod().isEmpty());
  }

  @Test
  void mistakesAreReportedWithFileLineAndHelp() {
    assertMessage(
        "package a;\nclass C {\n  @Borowed Object o();\n}\n",
        ":3: unknown annotation @Borowed; did you mean @Borrowed?");
    assertMessage(
        "package a;\n@Zzzzzzzz class C {}\n",
        ":2: unknown annotation @Zzzzzzzz; use an annotation of Taskbound, or import this one");
    assertMessage(
        "package a;\nclass C {\n  void f(@PretendThread(detatched = true) Runnable r);\n}\n",
        ":3: @PretendThread has no attribute `detatched`;"
            + " it has detached, home, result, resultStays, until");
    assertMessage(
        "package a;\nclass C {\n  void f(@PretendThread(detached = \"yes\") Runnable r);\n}\n",
        ":3: `\"yes\"` is not a truth value; write true or false here");
    assertMessage(
        "package a;\nclass C {\n  @BorrowsFrom(\"ownr\") Object f(Object owner);\n}\n",
        ":3: `f` has no parameter `ownr`; did you mean `owner`?");
    assertMessage(
        "package a;\nclass C {\n  void f();\n  void f();\n}\n",
        ":4: `f()` is already described in line 3; keep one");
    assertMessage(
        "package a;\nclass C {\n  static { }\n}\n",
        ":3: a stub has no initializers or bodies; remove this");
  }

  @Test
  void malformedStubIsOneClearMessage() {
    assertMessage(
        "package a;\nclass C {\n  void f(;\n}\n",
        ":3: not a Java stub: Parse error. Found \";\"; correct the syntax here");
    assertMessage("-J--add-exports=none", ": not a Java stub; correct the syntax");
  }

  private static void assertMessage(String text, String expected) {
    ModelException e = assertThrows(ModelException.class, () -> read(text));
    assertEquals(FILE + expected, e.getMessage());
  }

  private static List<StubType> read(String text) throws ModelException {
    return StubReader.read(FILE, text);
  }

  private static List<String> keys(StubType type) {
    return List.copyOf(type.model().methods().keySet());
  }
}
