package dev.taskbound.benchmarks.growth;

import java.util.List;

/** Big types, whose sendability is a matter of all their parts. */
final class TypeShapes {
  private static final List<Integer> WIDE = List.of(10, 30, 100, 300, 1000);
  private static final String CAPTURE = "capture.not.sendable";

  private TypeShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("type-fields", "fields of one class that goes to a task", WIDE, n -> fields(n)),
        new Shape("type-chain", "classes, each has a field of the next", WIDE, n -> chain(n)),
        new Shape("type-web", "classes, each has fields of three others", WIDE, n -> web(n)),
        new Shape(
            "type-generic",
            "generic classes, each passes itself on",
            List.of(5, 10, 20, 50, 100),
            n -> generic(n)),
        new Shape(
            "type-arguments",
            "type arguments inside each other",
            List.of(5, 10, 20, 50),
            n -> arguments(n)),
        new Shape("type-bounds", "recursive bounds", List.of(10, 30, 60, 100), n -> bounds(n)),
        new Shape(
            "supertypes", "superclasses of one class", List.of(10, 30, 60, 100), n -> supers(n)),
        new Shape(
            "interfaces",
            "interfaces of one class",
            List.of(10, 30, 100, 300),
            n -> interfaces(n)));
  }

  private static Sample crossing(Writer w, String type) {
    w.line("  void run(" + type + " good, Connection c, Executor e) {");
    w.line("    e.execute(() -> System.out.println(good));");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("  }").sample();
  }

  private static Sample fields(int n) {
    Writer w = new Writer().line("  static final class Big {");
    for (int i = 0; i < n; i++) {
      w.line(
          "    private final "
              + List.of("String", "int", "Object", "UUID").get(i % 4)
              + " f# = null;".replace("null", i % 4 == 1 ? "1" : "null"),
          i);
    }
    return crossing(w.line("  }"), "Big");
  }

  private static Sample chain(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      w.line(
          "  static final class C"
              + i
              + " { final "
              + (i + 1 < n ? "C" + (i + 1) : "String")
              + " next = null; }");
    }
    return crossing(w, "C0");
  }

  private static Sample web(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      w.line("  static final class C# {", i);
      for (int k = 1; k <= 3; k++) {
        w.line("    final C" + (i * 7 + k * 13) % n + " f" + k + " = null;");
      }
      w.line("  }");
    }
    return crossing(w, "C0");
  }

  private static Sample generic(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      String next = "G" + (i + 1) % n;
      w.line("  static final class G" + i + "<T> {");
      w.line("    final " + next + "<G" + i + "<T>> next = null; final T t = null;").line("  }");
    }
    return crossing(w, "G0<String>");
  }

  private static Sample arguments(int n) {
    Writer w = new Writer().line("  static final class Box<T> { final T t = null; }");
    return crossing(w, "Box<".repeat(n) + "String" + ">".repeat(n));
  }

  private static Sample bounds(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      String above = i == 0 ? "Object" : "B" + (i - 1) + "<T>";
      w.line(
          "  static class B"
              + i
              + "<T extends Comparable<T>> extends "
              + above
              + " { T t"
              + i
              + "; }");
    }
    return crossing(w, "B" + (n - 1) + "<String>");
  }

  private static Sample supers(int n) {
    Writer w = new Writer().line("  static class S0 { final String f = null; void go() {} }");
    for (int i = 1; i < n; i++) {
      w.line(
          "  static class S"
              + i
              + " extends S"
              + (i - 1)
              + " { final String f = null; void go() {} }");
    }
    return crossing(w, "S" + (n - 1));
  }

  private static Sample interfaces(int n) {
    Writer w = new Writer().lines(n, "  interface I# { void go(Runnable r); }");
    w.add("  static final class All implements I0");
    for (int i = 1; i < n; i++) {
      w.add(", I" + i);
    }
    w.line(" { public void go(Runnable r) { r.run(); } }");
    return crossing(w, "All");
  }
}
