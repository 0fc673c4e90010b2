import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class ReplacedElements {
  List<List<Object>> ll; List<Object> f;
  void a(LocalCounter c) { for (List<Object> x : ll) x.add(c); } // !! escape.to.container
  void b(LocalCounter c) { ll.replaceAll(k -> List.of(c)); } // !! escape.to.container|escape.by.closure
  void d(TaskHandle h) { f.replaceAll(k -> h); } // !! escape.to.container|escape.by.closure
}
