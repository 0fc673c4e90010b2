// check: default
import java.text.*; import java.util.*; import java.util.concurrent.*; import java.util.stream.*;
class D91 {
  static void a(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<Date> l = ds.stream().filter(d -> f.format(d) != null).toList(); ex.submit(() -> ds.size()); }
  static void b(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { Map<String, Date> l = ds.stream().collect(Collectors.toMap(x -> f.format(x), x -> x)); ex.submit(() -> ds.size()); ArrayList<Date> q = new ArrayList<>(ds); ex.submit(() -> q.size()); }
  static void c(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { String[] l = ds.stream().map(f::format).toArray(String[]::new); ex.submit(() -> l.length); ex.submit(() -> ds.size()); }
  static void d(List<Date> ds, ExecutorService ex, SimpleDateFormat f) { List<Date> l = ds.stream().filter(d -> f.format(d) != null).toList(); Optional<Date> m = ds.stream().findFirst(); ex.submit(() -> m.get()); Object[] o = ds.toArray(); ex.submit(() -> o.length); }
}
