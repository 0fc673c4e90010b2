import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class ReportedTwice {
  @CurrentTaskOnly static class Each { private final Pool p = new Pool(); void each(@RunsImmediately Consumer<@Borrowed Slice> f) { f.accept(p.slice(1)); } }
  static List<Slice> a(Each e) { List<Slice> l = new ArrayList<>(); e.each(l::add); // !! escape.to.container|escape.by.argument
    return l; }
  static List<Slice> b(Each e) { List<Slice> l = new ArrayList<>(); e.each(s -> l.add(s)); // !! escape.to.container|escape.by.argument
    return l; }
}
