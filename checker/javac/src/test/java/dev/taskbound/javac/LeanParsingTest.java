package dev.taskbound.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.main.Main;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanParsingTest {
  private static final String SOURCE =
      """
      package p;
      import java.io.*;
      import java.util.*;
      import java.util.function.*;

      /** A comment. */
      @Deprecated(since = "1")
      @SuppressWarnings({"all", ("x")})
      class Shapes<T extends Comparable<T> & Serializable> extends ArrayList<T> {
        enum Color { RED(1) { int code() { return 1; } }, BLUE(2),; Color(int n) {} int code() { return 0; } }

        record Point(int x, int... rest) { Point { if (x < 0) { throw new IllegalArgumentException("a" + 1 + "b"); } } }

        @interface Mark { String[] value() default {}; int[][] deep = {{1}, {2, 3}}; }

        int a, b[] = new int[3], c[][] = {{1}, {}};
        Map<String, ? super List<? extends Number>[]> wild;
        static { int x = (((1))) + 2 * -3; x++; --x; x <<= 2; }

        <U> Shapes(@Mark("m") final U u, T... all) throws IOException, Error { super(); this.a = all.length; }

        Supplier<Integer> area(Object o) {
          var list = new ArrayList<Function<? super Integer, ? extends String>>() { int more; };
          list.add(i -> { return "" + i; });
          list.add((Integer i) -> i == 1 ? "a" : o instanceof String s && !s.isEmpty() ? s : \"""
              text\\tblock\""");
          BiFunction<Integer, Integer, int[]> f = (i, j) -> new int[] {i, j};
          IntFunction<int[][]> g = int[][]::new;
          outer:
          for (int i = 0, j = 1; i < 3; i++, j--) { if (i == 2) continue outer; else break outer; }
          for (final Object each : list) synchronized (each) { assert each != null : "no"; }
          do { a += 1; } while (a < 3);
          while (a > 100) ;
          switch (a) { case 1, 2: b[0] = 1; break; default: }
          int n = switch (o.hashCode()) { case 1 -> 2; case 3 -> { yield 4; } default -> throw new Error(); };
          try (Reader r = new StringReader("x"); Reader q = r) { r.read(); } catch (IOException | RuntimeException e) { } finally { }
          class Local extends Shapes<T>.Inner { Local() { Shapes.this.super(); } }
          Shapes<T>.Inner inner = this.new Inner();
          return () -> (int) (long) Long.valueOf(n).<Integer>hashCode(), 0;
        }

        class Inner { Class<?>[] all = {int[].class, Shapes.Inner.class, void.class}; }
      }
      """
          .replace(".<Integer>hashCode(), 0", ".hashCode()");

  @TempDir private Path folder;

  @BeforeAll
  static void openJavac() {
    JavacAccess.open(LeanParsingTest.class.getModule());
  }

  @Test
  void whatIsFoundOutLateIsWhatJavacKeeps() throws Exception {
    DiagnosticListener<JavaFileObject> errors =
        problem -> assertNotEquals("ERROR", problem.getKind().name(), problem.toString());
    JavacTask task = task(errors);
    JCCompilationUnit unit = (JCCompilationUnit) task.parse().iterator().next();
    task.analyze();
    EndPosTable kept = unit.endPositions;
    unit.endPositions = new None();
    assertEquals(-1, LateEndPositions.lend(unit, context(task)).getEndPos(unit));
    EndPosTable late = unit.endPositions;
    List<String> different = new ArrayList<>();
    int[] all = new int[1];
    new TreeScanner() {
      @Override
      public void scan(JCTree tree) {
        // Where it keeps nothing, javac has made up the tree.
        if (tree != null && kept.getEndPos(tree) != Position.NOPOS) {
          all[0]++;
          if (kept.getEndPos(tree) != late.getEndPos(tree)) {
            different.add(tree.getTag() + " " + tree);
          }
        }
        super.scan(tree);
      }
    }.scan(unit);
    assertEquals(List.of(), different);
    assertTrue(all[0] > 300, all[0] + " trees");
  }

  @Test
  void nothingIsKeptForOneWhoNeedsNothing() throws Exception {
    JCCompilationUnit unit = parsed(null, false);
    assertNull(unit.docComments);
    assertEquals(Position.NOPOS, unit.endPositions.getEndPos(unit.getTypeDecls().head));
  }

  @Test
  void othersThatListenGetWhatJavacKeepsForThem() throws Exception {
    JCCompilationUnit unit = parsed(null, true);
    assertNotNull(unit.docComments);
    assertNotEquals(Position.NOPOS, unit.endPositions.getEndPos(unit.getTypeDecls().head));
  }

  @Test
  void whatJavacKeepsForItsOwnReportsStays() throws Exception {
    JCCompilationUnit unit = parsed(problem -> {}, false);
    assertNull(unit.docComments);
    assertNotEquals(Position.NOPOS, unit.endPositions.getEndPos(unit.getTypeDecls().head));
  }

  /** Compiles as the command line does; for users of its API, javac always keeps everything. */
  private JCCompilationUnit parsed(DiagnosticListener<JavaFileObject> problems, boolean other)
      throws IOException {
    Path file = Files.writeString(folder.resolve("Shapes.java"), SOURCE);
    Context context = new Context();
    JavacFileManager.preRegister(context);
    if (problems != null) {
      context.put(DiagnosticListener.class, problems);
    }
    JCCompilationUnit[] parsed = new JCCompilationUnit[1];
    MultiTaskListener listeners = MultiTaskListener.instance(context);
    listeners.add(
        new TaskListener() {
          @Override
          public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.PARSE) {
              LeanParsing.start(context);
            }
          }

          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.PARSE) {
              parsed[0] = (JCCompilationUnit) event.getCompilationUnit();
            }
          }
        });
    if (other) {
      listeners.add(new TaskListener() {});
    }
    String[] args = {"-proc:none", "--should-stop=ifNoError=PARSE", file.toString()};
    new Main("javac", new PrintWriter(new StringWriter())).compile(args, context);
    return parsed[0];
  }

  private static Context context(JavacTask task) {
    return ((BasicJavacTask) task).getContext();
  }

  private static JavacTask task(DiagnosticListener<JavaFileObject> problems) {
    return (JavacTask)
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                new StringWriter(),
                null,
                problems,
                List.of("-proc:none", "-XDcompilePolicy=simple"),
                null,
                List.of(new Text()));
  }

  /** What javac has if it keeps no ends. */
  private static final class None implements EndPosTable {
    @Override
    public int getEndPos(JCTree tree) {
      return Position.NOPOS;
    }

    @Override
    public void storeEnd(JCTree tree, int end) {}

    @Override
    public int replaceTree(JCTree before, JCTree now) {
      return Position.NOPOS;
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    Text() {
      super(URI.create("string:///p/Shapes.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return SOURCE;
    }
  }
}
