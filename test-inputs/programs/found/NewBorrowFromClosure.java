import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class NewBorrowFromClosure {
  static void a() { Pool p = new Pool(); Supplier<Slice> s = () -> p.slice(2); s.get().get(0); p.reset(); s.get().get(0); }
  static void b() { Pool p = new Pool(); Supplier<Slice> s = () -> p.slice(2); Slice x = s.get(); x.get(0); p.reset(); x = s.get(); x.get(0); }
  static void c() { Pool p = new Pool(); p.slice(2).get(0); p.reset(); p.slice(2).get(0); }
}
