import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class FilledAfterItWasLetOut {
  List<Object> field; Map<String, List<Object>> map;
  void a(LocalCounter c) { List<Object> x = new ArrayList<>(); field = x; x.add(c); } // !! escape.to.container
  void b(LocalCounter c) { List<Object> x = new ArrayList<>(); map.put("k", x); x.add(c); } // !! escape.to.container
  void d(LocalCounter c) { List<Object> x = new ArrayList<>(); Sinks.keep(x); x.add(c); } // !! escape.to.container
  void e(LocalCounter c, Object[] p) { Object[] x = new Object[1]; p[0] = x; x[0] = c; } // !! escape.to.container
  void f(LocalCounter c) { map.computeIfAbsent("k", k -> new ArrayList<>()).add(c); } // !! escape.to.container
  void g(LocalCounter c) { List<Object> x = new ArrayList<>(); Boundaries.detached(() -> x.size()); x.add(c); } // !! escape.to.container|result.not.sendable|argument.not.sendable
}
