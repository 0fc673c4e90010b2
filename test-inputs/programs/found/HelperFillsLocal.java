import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class HelperFillsLocal {
  private static void put(List<Lease> l, Lease x) { l.add(x); }
  static void a(Owner o) { List<Lease> l = new ArrayList<>(); put(l, o.lease()); l.get(0).text(); }
  static void b() { List<Lease> l = new ArrayList<>(); Owner o = new Owner("a"); put(l, o.lease()); o.close(); l.get(0); } // !! use.after.release
}
