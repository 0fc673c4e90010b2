import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class ReferenceAsLambda {
  Object f; void set(Object o) { f = o; }
  void a(LocalCounter c) { Boundaries.nowWith(c, Sinks::keep); } // !! escape.by.argument
  void b(LocalCounter c) { Optional.of(c).ifPresent(Boundaries::send); } // !! argument.not.sendable
  void d(LocalCounter c) { Boundaries.nowWith(c, this::set); } // !! escape.by.argument
  void e(LocalCounter c, List<Object> p) { Stream.of(c).forEach(p::add); } // !! escape.to.container|escape.by.argument
  void g() { Owner o = new Owner("a"); Optional.of(o).ifPresent(Owner::close); o.lease(); } // !! use.after.release
  void h() { Owner o = new Owner("a"); Boundaries.nowWith(o, Owner::finish); o.lease(); } // !! use.after.release
  void i() { Pool p = new Pool(); Slice s = p.slice(1); Boundaries.now(p::reset); s.get(0); } // !! use.after.release
  void j() { Owner o = new Owner("a"); List<Lease> l = Stream.of(o).map(Owner::lease).toList(); o.close(); l.size(); } // !! use.after.release
  static @Borrowed View k(TaskHandle h) { return Optional.of(h).map(TaskHandle::view).get(); }
  Lease l() { try (Owner o = new Owner("a")) { return Boundaries.scopedApply(o, Owner::lease); } } // !! escape.by.return
}
