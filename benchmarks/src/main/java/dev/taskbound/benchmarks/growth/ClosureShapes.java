package dev.taskbound.benchmarks.growth;

import java.util.List;

/** Closures, many or nested, some of which run as tasks of their own. */
final class ClosureShapes {
  private static final List<Integer> WIDE = List.of(10, 30, 100, 300, 1000);
  private static final List<Integer> DEEP = List.of(5, 10, 20, 50);
  private static final String CAPTURE = "capture.not.sendable";

  private ClosureShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("nested-closures", "lambdas inside each other", DEEP, n -> nested(n)),
        new Shape(
            "storing-closures", "lambdas inside each other that store", DEEP, n -> storing(n)),
        new Shape("nested-tasks", "tasks started inside each other", DEEP, n -> nestedTasks(n)),
        new Shape(
            "nested-classes",
            "anonymous classes inside each other",
            List.of(5, 10, 20, 30),
            n -> nestedClasses(n)),
        new Shape("lambdas", "lambdas of one method", WIDE, n -> lambdas(n)),
        new Shape("prepared", "lambdas kept in variables and run later", WIDE, n -> prepared(n)),
        new Shape("tasks", "tasks that one method starts", WIDE, n -> tasks(n)),
        new Shape("anonymous", "anonymous classes of one method", WIDE, n -> anonymous(n)),
        new Shape("stream", "steps of one stream", List.of(10, 30, 100, 200), n -> stream(n)),
        new Shape("fluent", "calls of one chain", List.of(10, 30, 100, 300), n -> fluent(n)),
        new Shape("futures", "stages of one future", List.of(10, 30, 100, 200), n -> futures(n)));
  }

  private static Writer open() {
    return new Writer()
        .line("  void run(Connection c, List<String> l, ExecutorService e) throws Exception {");
  }

  private static Sample nested(int n) {
    Writer w = open().line("    List<Object> out = new ArrayList<>();");
    w.lines(n, "    l.forEach(x# -> { out.add(x#); ");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("    " + "});".repeat(n)).line("  }").sample();
  }

  private static Sample storing(int n) {
    Writer w = open().line("    Object[] kept = {null};");
    w.lines(n, "    l.forEach(x# -> { kept[0] = new int[1]; kept[0].hashCode();");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("    " + "});".repeat(n)).line("  }").sample();
  }

  private static Sample nestedTasks(int n) {
    Writer w = open().lines(n, "    e.execute(() -> { Object o# = new int[1]; o#.hashCode();");
    w.line("    l.size();").line("    " + "});".repeat(n));
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("  }").sample();
  }

  private static Sample nestedClasses(int n) {
    Writer w = open().lines(n, "    new Object() { void go#() throws Exception { c.commit();");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("    " + "}};".repeat(n)).line("  }").sample();
  }

  private static Sample lambdas(int n) {
    Writer w = open().line("    Map<String, Object> m = new HashMap<>();");
    w.lines(n, "    l.forEach(x -> m.put(x + #, c));");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("  }").sample();
  }

  private static Sample prepared(int n) {
    Writer w = open().line("    Statement s = c.createStatement();");
    w.lines(n, "    Supplier<Object> p# = () -> s.toString() + #;");
    w.lines(n, "    p#.get();").line("    s.close();");
    w.wrong("    s.execute(\"late\");", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample tasks(int n) {
    Writer w = open().lines(n, "    int[] a# = {#}; e.execute(() -> a#[0]++);");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("  }").sample();
  }

  private static Sample anonymous(int n) {
    Writer w = open();
    w.lines(
        n,
        "    Runnable r# = new Runnable() { public void run() { System.out.println(c); } };"
            + " r#.run();");
    w.wrong("    e.execute(r0);", "argument.not.sendable");
    return w.line("  }").sample();
  }

  private static Sample stream(int n) {
    Writer w = open().line("    l.stream()").lines(n, "        .map(x -> x + c.hashCode() + #)");
    w.line("        .forEach(x -> System.out.println(x));");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("  }").sample();
  }

  private static Sample fluent(int n) {
    Writer w = open().line("    StringBuilder b = new StringBuilder();").line("    b");
    w.lines(n, "        .append(c.getSchema())").line("        .append(1);");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("  }").sample();
  }

  private static Sample futures(int n) {
    Writer w = open().line("    CompletableFuture.supplyAsync(() -> 1, e)");
    w.lines(n, "        .thenApply(x -> x + #)").line("        .join();");
    w.wrong("    e.execute(() -> System.out.println(c));", CAPTURE);
    return w.line("  }").sample();
  }
}
