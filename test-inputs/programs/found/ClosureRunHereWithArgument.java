import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class ClosureRunHereWithArgument {
  void a(LocalCounter c) { Consumer<Object> f = x -> Sinks.keep(x); f.accept(c); } // !! escape.by.argument
  void b(LocalCounter c, List<Object> p) { Consumer<Object> f = x -> p.add(x); f.accept(c); } // !! escape.to.container|escape.by.argument
  void d(LocalCounter c, List<Object> p) { BiConsumer<List<Object>, Object> f = (l, x) -> l.add(x); f.accept(p, c); } // !! escape.to.container|escape.by.argument
  void e(LocalCounter c) { Consumer<LocalCounter> f = Boundaries::send; f.accept(c); } // !! argument.not.sendable
}
