package dev.taskbound.cli.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Which files have to be checked again after which change. */
class StalenessTest {
  private static final String BASE = "p/Base.java";
  private static final String USER = "p/User.java";
  private static final String FAR = "q/Far.java";
  private static final String ALONE = "q/Alone.java";

  private final Map<String, String> sources =
      new LinkedHashMap<>(
          Map.of(
              BASE,
              "package p; public class Base { private int x = 1; static { int i = 0; }"
                  + " public int get() { return x; } }",
              USER,
              "package p; public class User extends Base { public User me() { return this; } }",
              FAR,
              "package q; class Far { int f(p.User user) { return user.me().get(); } }",
              ALONE,
              "package q; class Alone { int one() { return 1; } }"));

  @Test
  void bodyAndCommentsConcernTheirFileOnly() throws IOException {
    assertStale(Set.of(BASE), BASE, sources.get(BASE).replace("return x;", "int y = x; return y;"));
    assertStale(Set.of(BASE), BASE, sources.get(BASE).replace("int i = 0;", "int j = 1;"));
    assertStale(Set.of(BASE), BASE, "/** Text. */ " + sources.get(BASE));
    assertStale(Set.of(USER), USER, sources.get(USER).replace("return this", "return new User()"));
  }

  @Test
  void signatureConcernsAllThatReachIt() throws IOException {
    Set<String> users = Set.of(BASE, USER, FAR);
    assertStale(users, BASE, sources.get(BASE).replace("private int x", "private long x"));
    assertStale(users, BASE, sources.get(BASE).replace("x = 1", "x = 2"));
    assertStale(users, BASE, sources.get(BASE).replace("public int", "@Deprecated public int"));
    assertStale(users, BASE, sources.get(BASE).replace("static {", "{"));
    assertStale(Set.of(USER, FAR), USER, sources.get(USER).replace("me()", "self()"));
    assertStale(Set.of(FAR), FAR, sources.get(FAR).replace("int f", "long f"));
  }

  @Test
  void bodyOfUserIsNoWayToItsOwnUsers() throws IOException {
    sources.put(USER, "package p; public class User { void f() { new Base(); } User me; }");
    sources.put(FAR, "package q; class Far { p.User user; }");
    assertStale(Set.of(BASE, USER), BASE, sources.get(BASE).replace("x = 1", "x = 2"));
  }

  @Test
  void bodyThatGuardsFieldsConcernsAllThatReachIt() throws IOException {
    String body = sources.get(BASE).replace("return x;", "synchronized (this) { return x; }");
    assertStale(Set.of(BASE, USER, FAR), BASE, body);
    sources.put(BASE, body);
    assertStale(Set.of(BASE, USER, FAR), BASE, body.replace("synchronized (this)", ""));
  }

  @Test
  void newAndDeletedFilesConcernThoseThatNameThem() throws IOException {
    // Names are compared without their packages, and so are too many found rather than too few.
    assertStale(Set.of("q/User.java", FAR, USER), "q/User.java", "package q; class User {}");
    assertStale(Set.of("q/Other.java"), "q/Other.java", "package q; class Other {}");
    assertStale(Set.of(FAR), USER, null);
  }

  @Test
  void packagesAndModulesConcernEverything() throws IOException {
    assertEquals(Optional.empty(), stale("r/New.java", "package r; class New {}"));
    assertEquals(Optional.empty(), stale("q/package-info.java", "@Deprecated package q;"));
    sources.put("q/package-info.java", "@p.User package q;");
    assertEquals(
        Optional.empty(), stale(BASE, sources.get(BASE).replace("private int", "protected int")));
  }

  private void assertStale(Set<String> expected, String file, String text) throws IOException {
    assertEquals(Optional.of(expected), stale(file, text));
  }

  private Optional<Set<String>> stale(String file, String text) throws IOException {
    Parsed last = new Parsed(sources);
    Map<String, Snapshot.Unit> known = new LinkedHashMap<>();
    last.units.forEach(
        (name, unit) -> {
          Scanned scanned = Scanned.of(unit, last.task);
          known.put(
              name,
              new Snapshot.Unit(
                  sources.get(name),
                  scanned.signature(),
                  scanned.packageName(),
                  scanned.declared(),
                  true,
                  List.of(),
                  List.of()));
        });
    Map<String, String> changed = new LinkedHashMap<>(sources);
    if (text == null) {
      changed.remove(file);
    } else {
      changed.put(file, text);
    }
    Parsed now = new Parsed(changed);
    return new Staleness(new Snapshot("", false, known), changed, now.task, now.units)
        .files(name -> false);
  }

  /** Sources that javac has parsed. */
  private static final class Parsed {
    final Map<String, CompilationUnitTree> units = new LinkedHashMap<>();
    final JavacTask task;

    Parsed(Map<String, String> sources) throws IOException {
      List<JavaFileObject> files = new ArrayList<>();
      sources.forEach((name, text) -> files.add(new Source(name, text)));
      task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
      for (CompilationUnitTree unit : task.parse()) {
        units.put(unit.getSourceFile().getName().substring(1), unit);
      }
    }
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("mem:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
